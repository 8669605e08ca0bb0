import { once } from "@wirecode/model";
import { isNode, isPair, isScalar, isSeq, type Range, visit, type YAMLSeq } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { type DataPath, locateRange } from "./locate.ts";
import type { Source } from "./source.ts";

/** A map in which keys stand twice. */
export interface Duplicates {
  /** The keys that lead to the map. */
  readonly path: DataPath;
  readonly keys: readonly string[];
  readonly diagnostic: Diagnostic;
}

/**
 * Finds the maps in which keys stand twice; what is wrong with each is told once. The parser would find them too, by
 * comparing each key with all others.
 */
export function duplicateKeys(source: Source): readonly Duplicates[] {
  const found: Duplicates[] = [];
  visit(source.document, {
    Map(_, { items }, ancestors) {
      const met = new Map<string, Range>();
      const twins: Twin[] = [];
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const first = met.get(name);
        if (first) twins.push({ name, first, second: key.range });
        else met.set(name, key.range);
      }
      if (!twins[0]) return;
      found.push({
        path: pathOf(ancestors),
        keys: twins.map(({ name }) => name),
        diagnostic: twice(twins[0], twins.length - 1, source),
      });
    },
  });
  return found;
}

interface Twin {
  readonly name: string;
  readonly first: Range;
  readonly second: Range;
}

function twice({ name, first, second }: Twin, others: number, source: Source): Diagnostic {
  const before = locateRange(source, first[0], first[1]);
  return {
    rule: "key-duplicate",
    severity: "error",
    message:
      others === 0
        ? `\`${name}\` stands here a second time, and only one of the two can hold: the first is in line ${before.line}.`
        : `\`${name}\` and ${others} more ${others === 1 ? "key" : "keys"} stand here a second time in one entry, and only one of each can hold: the first is in line ${before.line}.`,
    help:
      others === 0
        ? "Correct the key of the one that is meant to be another, or make one entry of the two."
        : "Look whether the key of a new entry is missing above this line; else make one of the two.",
    at: locateRange(source, second[0], second[1]),
    also: [before],
  };
}

function pathOf(ancestors: readonly unknown[]): DataPath {
  return ancestors.flatMap((one, index): DataPath => {
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    const next = ancestors[index + 1];
    return isSeq(one) && isNode(next) ? [placesIn(one).get(next) ?? 0] : [];
  });
}

/** Where each item of a list stands: looking for it anew would take long in a long list with many problems. */
const placesIn = once(
  ({ items }: YAMLSeq): ReadonlyMap<unknown, number> =>
    new Map(items.map((item, index) => [item, index])),
);

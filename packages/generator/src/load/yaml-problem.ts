import { isCollection, isNode, isPair, isScalar, isSeq, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { type DataPath, locateRange } from "./locate.ts";
import type { Source } from "./source.ts";
import { UNCLOSED, UNCLOSED_QUOTE, yamlWords } from "./yaml-words.ts";

/** Says what makes a file's YAML useless, in our words: one problem a line, since one slip makes many errors. */
export function explainYaml(errors: readonly YAMLError[], source: Source): readonly Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  for (const error of errors) {
    const diagnostic = syntax(error, source);
    if (!found.has(diagnostic.at.line)) found.set(diagnostic.at.line, diagnostic);
  }
  return [...found.values()];
}

function syntax(error: YAMLError, source: Source): Diagnostic {
  const words = yamlWords(error);
  const [message, help] = words;
  const opening =
    words === UNCLOSED || words === UNCLOSED_QUOTE ? findOpening(source, error.pos[0]) : undefined;
  const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
  return {
    rule: "yaml-syntax",
    severity: "error",
    message,
    help,
    at: locateRange(source, start, end),
  };
}

/** Where the last bracket or quote before an offset opens: parsers notice only later that it was never closed. */
function findOpening(source: Source, offset: number): number | undefined {
  let found: number | undefined;
  visit(source.document, {
    Value(_, node) {
      const [start = 0, , end = 0] = node.range ?? [];
      const opens =
        (isCollection(node) && node.flow === true) || /^["']/.test(source.text[start] ?? "");
      if (opens && start < offset && end >= offset) found = start;
    },
  });
  return found;
}

/** The keys that a map has twice, each with the keys that lead to it. */
export function duplicateKeys(
  errors: readonly YAMLError[],
  source: Source,
): readonly { readonly diagnostic: Diagnostic; readonly path: DataPath }[] {
  const offsets = new Set(
    errors.filter(({ code }) => code === "DUPLICATE_KEY").map(({ pos }) => pos[0]),
  );
  if (offsets.size === 0) return [];
  const found: { readonly diagnostic: Diagnostic; readonly path: DataPath }[] = [];
  visit(source.document, {
    Map(_, map, ancestors) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        const offset = isScalar(key) ? key.range?.[0] : undefined;
        if (!isScalar(key) || offset === undefined) continue;
        const name = String(key.value);
        const before = first.get(name);
        if (before === undefined) first.set(name, offset);
        else if (offsets.has(offset)) {
          const path = [...pathOf(ancestors), name];
          found.push({ diagnostic: duplicateKey(name, before, offset, source), path });
        }
      }
    },
  });
  return found;
}

function duplicateKey(key: string, first: number, second: number, source: Source): Diagnostic {
  const at = locateRange(source, second, second + key.length);
  const before = locateRange(source, first, first + key.length);
  return {
    rule: "key-duplicate",
    severity: "error",
    message: `\`${key}\` stands here a second time, and only one of the two can hold: the first is in line ${before.line}.`,
    help: "Correct the key of the one that is meant to be another, or make one entry of the two.",
    at,
    also: [before],
  };
}

function pathOf(ancestors: readonly unknown[]): DataPath {
  return ancestors.flatMap((one, index): DataPath => {
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    const next = ancestors[index + 1];
    return isSeq(one) && isNode(next) ? [one.items.indexOf(next)] : [];
  });
}

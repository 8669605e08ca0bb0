import { covers, foldName, inForce, namesOf, type CodeFacts, type CodeValue } from "#model";
import { everyLookup, type Lookup } from "./lookup.ts";

/**
 * Every code, of any protocol, that a reader can mean by what stands in a log.
 * @param code - A code as a number or in writing (`551`, `"551"`), the name of an enum member (`"UserNotLocal"`), a
 *   mnemonic (`"NXDOMAIN"`) or a phrase (`"Not Found"`); names match in any case, with or without separators.
 * @returns The facts of each, every sense of a number among them, in the order of the protocols; a number without an
 *   entry of its own finds the range that it lies in. Empty when there is none.
 */
export function find(code: CodeValue): readonly CodeFacts[] {
  const written = String(code).trim();
  const byValue = everyLookup().flatMap((lookup) => valued(lookup, written));
  if (byValue.length > 0) return byValue;
  const folded = foldName(written);
  if (folded === "") return [];
  named ??= byName();
  return named.get(folded) ?? [];
}

function valued({ byKey, ranges }: Lookup, written: string): readonly CodeFacts[] {
  const own = byKey.get(written);
  if (own) {
    const senses = own.sense === undefined ? (own.senses ?? []) : [];
    return [own, ...senses.flatMap((key) => byKey.get(key) ?? [])];
  }
  // A range that is only reserved says of a number that it is none: it is found by asking its protocol.
  return ranges.filter((one) => inForce(one) && covers(one, written));
}

let named: ReadonlyMap<string, readonly CodeFacts[]> | undefined;

/** Every code by each of its names, as lookups compare them. */
function byName(): ReadonlyMap<string, readonly CodeFacts[]> {
  const all = new Map<string, CodeFacts[]>();
  for (const one of everyLookup().flatMap(({ codes }) => codes)) {
    for (const name of new Set(namesOf(one).map(foldName))) {
      const sharing = all.get(name);
      if (sharing) sharing.push(one);
      else all.set(name, [one]);
    }
  }
  return all;
}

import { keyOf } from "../facts/key.ts";
import { foldedPhrase } from "./notable.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Pair } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";

/**
 * A code and the protocol that declares it.
 * @internal
 */
export interface Declared {
  readonly code: CodeFacts;
  readonly protocol: Protocol;
}

/**
 * The pairs that may be worth a page, in the order of the codes: all within a protocol, and across protocols those that
 * share a mark. Looking at every pair across protocols would make each page dearer with every protocol.
 * @internal
 */
export function* candidates<T extends Declared>(all: readonly T[]): Iterable<readonly [T, T]> {
  const marked = new Map<string, number[]>();
  for (const [place, one] of all.entries()) {
    for (const mark of marksOf(one)) marked.set(mark, [...(marked.get(mark) ?? []), place]);
  }
  for (const [place, one] of all.entries()) {
    const next = all.findIndex(({ protocol }, at) => at > place && protocol !== one.protocol);
    const end = next === -1 ? all.length : next;
    for (const other of all.slice(place + 1, end)) yield [one, other];
    const across = marksOf(one).flatMap((mark) => marked.get(mark) ?? []);
    for (const at of [...new Set(across)].toSorted((a, b) => a - b)) {
      const other = all[at];
      if (other && at >= end) yield [one, other];
    }
  }
}

/** What two codes of different protocols have in common where they are notable: phrase, number, or an author's words. */
function marksOf({ code, protocol }: Declared): readonly string[] {
  const isHere = ({ a, b }: Pair) =>
    [a, b].some((at) => at.protocol === code.protocol && at.code === keyOf(code));
  const curated = protocol.comparisons.filter(
    (pair) => pair.a.protocol !== pair.b.protocol && isHere(pair),
  );
  return [
    `number ${code.code}`,
    ...(code.phrase === null || code.range ? [] : [`phrase ${foldedPhrase(code)}`]),
    ...curated.map(({ a, b }) => `pair ${a.protocol}:${a.code} ${b.protocol}:${b.code}`),
  ];
}

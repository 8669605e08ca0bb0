import { keyOf } from "../facts/key.ts";
import { pairsWith } from "../facts/pair-index.ts";
import { isAt } from "../facts/pair.ts";
import { once } from "../once.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeRef, Pair } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";

/**
 * The curated pairs worth reading beside a comparison: those between the two codes and their related ones,
 * first the pairs that contain one of the two.
 */
export function seeAlso(
  a: CodeFacts,
  b: CodeFacts,
  protocolA: Protocol,
  protocolB: Protocol,
): readonly Pair[] {
  const around = [...aroundOf(a), ...aroundOf(b)];
  const pairs = curated(around, protocolA, protocolB);
  if (pairs.length === 0) return [];
  const within = (pair: Pair) =>
    [pair.a, pair.b].every((at) => around.some((one) => same(one, at)));
  const touches = (pair: Pair) => [pair.a, pair.b].some((at) => isAt(a, at) || isAt(b, at));
  const near = pairs
    .filter((pair) => within(pair) || (pair.a.protocol !== pair.b.protocol && touches(pair)))
    .filter((pair) => !(isAt(a, pair.a) && isAt(b, pair.b)));
  return [...near.filter(touches), ...near.filter((pair) => !touches(pair))].map((pair) => ({
    a: pair.a,
    b: pair.b,
  }));
}

/** A code and those that it is related to. */
const aroundOf = once((code: CodeFacts): readonly CodeRef[] => [own(code), ...related(code)]);

/** The pairs of both protocols that name a code; one that joins the protocols stands in both lists. */
function curated(codes: readonly CodeRef[], a: Protocol, b: Protocol): readonly Pair[] {
  const first = pairsWith(a.comparisons, codes);
  if (a.id === b.id) return first;
  const joins = (pair: Pair) => pair.a.protocol === a.id && pair.b.protocol === b.id;
  return [...first, ...pairsWith(b.comparisons, codes).filter((pair) => !joins(pair))];
}

function own(code: CodeFacts): CodeRef {
  return { protocol: code.protocol, code: keyOf(code) };
}

function related({ protocol, related: all }: CodeFacts): CodeRef[] {
  return all.map(({ code }) => ({ protocol, code }));
}

function same(one: CodeRef, other: CodeRef): boolean {
  return one.protocol === other.protocol && one.code === other.code;
}

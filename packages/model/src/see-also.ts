import type { CodeFacts } from "./code.ts";
import { keyOf } from "./key.ts";
import { isAt, type CodeRef, type Pair } from "./pair.ts";
import type { Protocol } from "./protocol.ts";

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
  const around = new Set([a, b].flatMap((code) => [own(code), ...related(code)].map(addressOf)));
  const within = ({ a: one, b: other }: Pair) =>
    around.has(addressOf(one)) && around.has(addressOf(other));
  const touches = (pair: Pair) => [pair.a, pair.b].some((at) => isAt(a, at) || isAt(b, at));
  const pairs = curated(protocolA, protocolB)
    .filter((pair) => within(pair) || (pair.a.protocol !== pair.b.protocol && touches(pair)))
    .filter((pair) => !(isAt(a, pair.a) && isAt(b, pair.b)));
  return [...pairs.filter(touches), ...pairs.filter((pair) => !touches(pair))].map((pair) => ({
    a: pair.a,
    b: pair.b,
  }));
}

/** The pairs of both protocols; one that joins them stands in both lists. */
function curated(a: Protocol, b: Protocol): readonly Pair[] {
  if (a.id === b.id) return a.comparisons;
  const joins = (pair: Pair) => pair.a.protocol === a.id && pair.b.protocol === b.id;
  return [...a.comparisons, ...b.comparisons.filter((pair) => !joins(pair))];
}

function own(code: CodeFacts): CodeRef {
  return { protocol: code.protocol, code: keyOf(code) };
}

function related({ protocol, related: all }: CodeFacts): CodeRef[] {
  return all.map(({ code }) => ({ protocol, code }));
}

function addressOf({ protocol, code }: CodeRef): string {
  return `${protocol}:${code}`;
}

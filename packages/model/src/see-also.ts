import type { CodeFacts, CodeValue } from "./code.ts";
import type { Pair } from "./pair.ts";
import type { Protocol } from "./protocol.ts";

/**
 * The curated pairs worth reading beside a comparison: those between the two codes and their related ones,
 * first the pairs that contain one of the two.
 */
export function seeAlso(a: CodeFacts, b: CodeFacts, protocol: Protocol): readonly Pair[] {
  const two = new Set<CodeValue>([a.code, b.code]);
  const around = new Set<CodeValue>(two);
  for (const code of [a, b]) for (const related of code.related) around.add(related.code);
  const pairs = protocol.comparisons.filter(
    (pair) => around.has(pair.a) && around.has(pair.b) && !(pair.a === a.code && pair.b === b.code),
  );
  const touches = (pair: { a: CodeValue; b: CodeValue }) => two.has(pair.a) || two.has(pair.b);
  return [...pairs.filter(touches), ...pairs.filter((pair) => !touches(pair))].map((pair) => ({
    a: { protocol: protocol.id, code: pair.a },
    b: { protocol: protocol.id, code: pair.b },
  }));
}

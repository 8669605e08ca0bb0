import { keyOf } from "./key.ts";
import { isAt } from "./pair.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeRef, CodeValue, Pair } from "../shapes/pair.ts";

/** Where the pairs of a list stand, by protocol and key of either code. */
type PairIndex = ReadonlyMap<string, ReadonlyMap<CodeValue, readonly number[]>>;

const known = /* @__PURE__ */ new WeakMap<readonly Pair[], PairIndex>();

/** The pairs of a list that name any of the codes, in its order. A list is read once, however many codes are asked for. */
export function pairsWith<T extends Pair>(
  pairs: readonly T[],
  codes: readonly CodeRef[],
): readonly T[] {
  const places = codes.flatMap((at) => placesOf(pairs, at));
  // Most codes are in no pair.
  if (places.length === 0) return [];
  const inOrder = [...new Set(places)].toSorted((one, other) => one - other);
  return inOrder.flatMap((place) => pairs[place] ?? []);
}

/** The pair of a list that is about two codes in canonical order. */
export function pairAbout<T extends Pair>(
  pairs: readonly T[],
  a: CodeFacts,
  b: CodeFacts,
): T | undefined {
  const isAbout = ({ a: one, b: other }: Pair) => isAt(a, one) && isAt(b, other);
  for (const place of placesOf(pairs, { protocol: a.protocol, code: keyOf(a) })) {
    const pair = pairs[place];
    if (pair && isAbout(pair)) return pair;
  }
  return undefined;
}

const NOWHERE: readonly number[] = [];

function placesOf(pairs: readonly Pair[], { protocol, code }: CodeRef): readonly number[] {
  const index = known.get(pairs) ?? indexOf(pairs);
  return index.get(protocol)?.get(code) ?? NOWHERE;
}

function indexOf(pairs: readonly Pair[]): PairIndex {
  const index = new Map<string, Map<CodeValue, number[]>>();
  for (const [place, { a, b }] of pairs.entries()) {
    for (const { protocol, code } of [a, b]) {
      const codes = index.get(protocol) ?? new Map<CodeValue, number[]>();
      index.set(protocol, codes.set(code, [...(codes.get(code) ?? []), place]));
    }
  }
  known.set(pairs, index);
  return index;
}

import type { CodeFacts } from "./code.ts";
import { keyOf } from "./key.ts";
import { isAt, type CodeRef, type Pair } from "./pair.ts";

/** Where the pairs of a list stand, by the address of either code. */
type PairIndex = ReadonlyMap<string, readonly number[]>;

const known = /* @__PURE__ */ new WeakMap<readonly Pair[], PairIndex>();

/** The pairs of a list that name any of the codes, in its order. A list is read once, however many codes are asked for. */
export function pairsWith<T extends Pair>(
  pairs: readonly T[],
  codes: readonly CodeRef[],
): readonly T[] {
  const index = known.get(pairs) ?? indexOf(pairs);
  const places = new Set(codes.flatMap((at) => index.get(addressOf(at)) ?? []));
  return [...places].toSorted((one, other) => one - other).flatMap((place) => pairs[place] ?? []);
}

/** The pair of a list that is about two codes in canonical order. */
export function pairAbout<T extends Pair>(
  pairs: readonly T[],
  a: CodeFacts,
  b: CodeFacts,
): T | undefined {
  const found = pairsWith(pairs, [{ protocol: a.protocol, code: keyOf(a) }]);
  return found.find((pair) => isAt(a, pair.a) && isAt(b, pair.b));
}

function indexOf(pairs: readonly Pair[]): PairIndex {
  const index = new Map<string, number[]>();
  for (const [place, { a, b }] of pairs.entries()) {
    for (const address of [addressOf(a), addressOf(b)]) {
      index.set(address, [...(index.get(address) ?? []), place]);
    }
  }
  known.set(pairs, index);
  return index;
}

function addressOf({ protocol, code }: CodeRef): string {
  return `${protocol}:${code}`;
}

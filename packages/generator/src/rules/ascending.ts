import { firstIndex } from "../first-index.ts";

type Compare = (one: string, other: string) => number;

/** The most keys that stand in order as they are, so that what is left is the least that has to move; in their order. */
export function longestAscending(keys: readonly string[], compare: Compare): readonly string[] {
  // Nearly every list is in order, and seeing that takes one look at each key.
  if (keys.every((key, i) => i === 0 || compare(keys[i - 1] ?? "", key) <= 0)) return keys;
  // The places of the keys that end a row of each length: from place to place within one of them, keys descend.
  const ends: number[][] = [];
  const before: number[] = [];
  for (const [i, key] of keys.entries()) {
    const mayPrecede = (place: number) => compare(keys[place] ?? "", key) <= 0;
    const length = firstIndex(ends, (places) => !mayPrecede(places.at(-1) ?? 0));
    const shorter = ends[length - 1] ?? [];
    before.push(shorter[firstIndex(shorter, mayPrecede)] ?? -1);
    (ends[length] ??= []).push(i);
  }
  const found: string[] = [];
  for (let i = ends.at(-1)?.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) found.push(keys[i] ?? "");
  return found.toReversed();
}

/** The first of ascending keys that comes after a key. */
export function nextAfter(
  key: string,
  ascending: readonly string[],
  compare: Compare,
): string | undefined {
  return ascending[firstIndex(ascending, (one) => compare(one, key) > 0)];
}

import { array, assert as holds, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { longestAscending, nextAfter } from "./ascending.ts";

const compare = (one: string, other: string) => Number(one) - Number(other);

/** The same by trying every choice. */
function longest(keys: readonly string[]): number {
  const best = keys.map(() => 1);
  for (const [i, key] of keys.entries())
    for (const [j, one] of keys.slice(0, i).entries())
      if (compare(one, key) <= 0) best[i] = Math.max(best[i] ?? 0, (best[j] ?? 0) + 1);
  return Math.max(0, ...best);
}

test("as many keys stay as can, in their order", () => {
  const keys = array(nat(20).map(String), { maxLength: 30 });
  holds(
    property(keys, (list) => {
      const found = longestAscending(list, compare);
      expect(found).toEqual(found.toSorted(compare));
      expect(found).toHaveLength(longest(list));
      let at = -1;
      for (const key of found) expect((at = list.indexOf(key, at + 1))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the next key is the first that is greater", () => {
  expect(nextAfter("2", ["1", "2", "4", "4", "5"], compare)).toBe("4");
  expect(nextAfter("5", ["1", "5"], compare)).toBeUndefined();
});

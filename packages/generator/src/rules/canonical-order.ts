import { compareCodes } from "@wirecode/model";
import { type Order, ordersOf } from "../order/orders.ts";
import type { Report, Rule } from "./rule.ts";

/** Codes and comparisons stand in ascending order, in facts and in words, and translated guides in that of the reference. */
export const canonicalOrder: Rule = {
  id: "canonical-order",
  about:
    "Codes, comparisons and terms stand in ascending order, and translated guides as in the reference language, so that everybody finds and adds them in one place.",
  check(authored, report, files) {
    for (const order of ordersOf(authored)) {
      const keys = new Set(files.keysAt(order.file, order.path));
      const sort = files.command("sort");
      checkOrder([...keys].filter(isOrdered), order, sort, report);
    }
  },
};

function checkOrder(
  keys: readonly string[],
  { file, path, compare, name, after }: Order,
  sort: string,
  report: Report,
): void {
  const settled = longestAscending(keys, compare);
  for (const key of keys.filter((one) => !settled.has(one))) {
    const next = [...settled].find((one) => compare(one, key) > 0);
    const place = next === undefined ? "to the end" : `to its place before \`${next}\``;
    report({
      file,
      path: [...path, key],
      on: "key",
      message: `\`${key}\` does not stand in ${name}, in which everybody looks for it.`,
      help: `Move it ${place}, or let \`${sort}\` do so.`,
      dependsOn: after === undefined ? [] : [{ file: after, path: [] }],
    });
  }
}

/** A pair that names the higher code first is told to be turned round, and then has another place. */
function isOrdered(key: string): boolean {
  const [a = "", b] = key.split("/");
  return b === undefined || compareCodes(a, b) < 0 || a.includes(":");
}

/** The most keys that stand in order as they are, so that what is left is the least that has to move. */
function longestAscending(
  keys: readonly string[],
  compare: (a: string, b: string) => number,
): ReadonlySet<string> {
  // Nearly every list is in order, and seeing that takes one look at each key.
  if (keys.every((key, i) => i === 0 || compare(keys[i - 1] ?? "", key) <= 0)) return new Set(keys);
  // The last key of the best list of each length so far, and for each key the one before it.
  const ends: string[] = [];
  const before = new Map<string, string | undefined>();
  for (const key of keys) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(ends[middle] ?? "", key) <= 0) low = middle + 1;
      else high = middle;
    }
    before.set(key, ends[low - 1]);
    ends[low] = key;
  }
  const found: string[] = [];
  for (let key = ends.at(-1); key !== undefined; key = before.get(key)) found.push(key);
  return new Set(found.toReversed());
}

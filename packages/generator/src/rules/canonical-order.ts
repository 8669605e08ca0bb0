import { compareCodes } from "@wirecode/model";
import { type Order, ordersOf } from "../order/orders.ts";
import { longestAscending, nextAfter } from "./ascending.ts";
import type { Report, Rule } from "./rule.ts";

/** Codes and comparisons stand in ascending order, in facts and in words, and translated guides in that of the reference. */
export const canonicalOrder: Rule = {
  id: "canonical-order",
  about:
    "Codes, comparisons and terms stand in ascending order, and translated guides as in the reference language, so that everybody finds and adds them in one place.",
  byFolder: true,
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
  const isSettled = new Set(settled);
  for (const key of keys.filter((one) => !isSettled.has(one))) {
    const next = nextAfter(key, settled, compare);
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

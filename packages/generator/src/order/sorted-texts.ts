import { parse } from "../load/parse.ts";
import type { Source } from "../load/source.ts";
import type { Authored } from "../schema/authored.ts";
import { ordersOf } from "./orders.ts";
import { sortText } from "./sort-text.ts";

/**
 * Puts what is out of order in order.
 * @param names - The only files to look at; all if absent.
 * @returns The texts of the files that change, by their names.
 */
export function sortedTexts(
  authored: Authored,
  sources: ReadonlyMap<string, Source>,
  names?: readonly string[],
): ReadonlyMap<string, string> {
  const orders = ordersOf(authored).filter(({ file }) => names?.includes(file) !== false);
  const sorted = new Map<string, string>();
  for (const file of new Set(orders.map((order) => order.file))) {
    const source = sources.get(file);
    if (!source) continue;
    const text = orders
      .filter((order) => order.file === file)
      .reduce((before, order) => {
        const now = parse({ ...source, text: before }, 0).source;
        return now ? sortText(now, order) : before;
      }, source.text);
    if (text !== source.text) sorted.set(file, text);
  }
  return sorted;
}

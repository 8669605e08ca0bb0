import { isMap, isScalar } from "yaml";
import { walk } from "../load/locate.ts";
import type { Source } from "../load/source.ts";
import { entryEnd, lineStart } from "./lines.ts";
import type { Order } from "./orders.ts";

/**
 * Puts the entries of a map in order, each with its lines and the comments right above it; every other byte stays.
 * @returns the text, the same where nothing has to move or the map does not stand on lines of its own.
 */
export function sortText(
  source: Source,
  { path, compare }: Pick<Order, "path" | "compare">,
): string {
  const { text } = source;
  const { node, complete } = walk(source, path);
  if (!complete || !isMap(node) || node.flow === true) return text;
  const keys = node.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), start: key.range[0] }] : [],
  );
  const [first] = keys;
  if (!first || keys.every(({ name }, i) => i === 0 || compare(keys[i - 1]?.name ?? "", name) <= 0))
    return text;
  const end = entryEnd(text, keys.at(-1)?.start ?? 0);
  // What stands above the first entry is about all of them.
  const starts = keys.map(({ start }, i) =>
    i === 0 ? lineStart(text, start) : withComments(text, lineStart(text, start)),
  );
  const parts = keys.map(({ name }, i) => ({
    name,
    lines: text.slice(starts[i], starts[i + 1] ?? end),
  }));
  const sorted = parts.toSorted((one, other) => compare(one.name, other.name));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const whole = sorted.map(({ lines }) => (lines.endsWith("\n") ? lines : lines + newline));
  return text.slice(0, starts[0]) + whole.join("") + text.slice(end);
}

/** Where the comments begin that stand right above a line. */
function withComments(text: string, start: number): number {
  const above = start === 0 ? start : lineStart(text, start - 1);
  return above < start && /^ *#/.test(text.slice(above, start)) ? withComments(text, above) : start;
}

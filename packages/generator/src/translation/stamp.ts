import { isMap, isScalar, type Pair } from "yaml";
import { walk } from "../load/locate.ts";
import type { DataPath } from "../load/locate.ts";
import type { Source } from "../load/source.ts";

/** An entry and the fingerprint of the English that it was translated from. */
export interface Stamp {
  readonly path: DataPath;
  readonly from: string;
}

/** Writes stamps into a translation's text: only the stamps change, every other byte stays. */
export function stampText(source: Source, stamps: readonly Stamp[]): string {
  const edits = stamps
    .flatMap((stamp) => editFor(source, stamp) ?? [])
    .toSorted((one, other) => other.start - one.start);
  return edits.reduce(
    (text, { start, end, insert }) => text.slice(0, start) + insert + text.slice(end),
    source.text,
  );
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Quoted, since ten digits would read as a number. */
function editFor(source: Source, { path, from }: Stamp): Edit | undefined {
  const { node, complete } = walk(source, path);
  if (!complete || !isMap(node)) return undefined;
  const own = node.items.find(({ key }) => isScalar(key) && key.value === "from");
  if (isScalar(own?.value) && own.value.range) {
    const [start, end] = own.value.range;
    return { start, end, insert: `"${from}"` };
  }
  const start = node.items.map(startOf).find((offset) => offset !== undefined);
  if (start === undefined) return undefined;
  const separator = node.flow === true ? ", " : newlineAnd(source.text, start);
  return { start, end: start, insert: `from: "${from}"${separator}` };
}

function startOf({ key }: Pair): number | undefined {
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** The line break of the file and the indentation of the key at an offset. */
function newlineAnd(text: string, offset: number): string {
  const column = offset - (text.lastIndexOf("\n", offset - 1) + 1);
  return `${text.includes("\r\n") ? "\r\n" : "\n"}${" ".repeat(column)}`;
}

import type { DataPath } from "./locate.ts";

/** Some lines of a file, from the line of a key to that of the next key that stands as far from the margin. */
export interface Block {
  /** Offsets into the text of the file. */
  readonly start: number;
  readonly end: number;
  /** How many lines stand above it. */
  readonly above: number;
  /** The keys that lead to what it holds; the last one is missing where the first line is not that of a key. */
  readonly path: DataPath;
  readonly isNamed: boolean;
}

/** Comments, closing brackets and items of a list belong to the block above. */
const FIRST_LINE = /^( *)(?![\s#\]}]|-(?:\s|$|-))/;
const KEY = /^ *(?:"([^"]*)" *|'([^']*)' *|([^\s"'#][^:]*)):(?:\s|$)/;

/** Divides a text into the blocks that its lines without indentation start; what stands above the first belongs to none. */
export function blocksOf(text: string): readonly Block[] {
  return divide(text, { start: 0, end: text.length, above: 0, path: [], isNamed: true }, 0);
}

/** Divides a block below its first line; empty where nothing stands there, or nothing that is indented. */
export function blocksIn(text: string, block: Block): readonly Block[] {
  const below = text.indexOf("\n", block.start) + 1;
  if (below === 0 || below >= block.end || !block.isNamed) return [];
  const inside = { ...block, start: below, above: block.above + 1 };
  const margin = FIRST_LINE.exec(text.slice(block.start, block.end))?.[1]?.length ?? 0;
  const indent = linesOf(text, inside)
    .map(({ line }) => FIRST_LINE.exec(line)?.[1]?.length)
    .find((length) => length !== undefined);
  return indent === undefined || indent <= margin ? [] : divide(text, inside, indent);
}

function divide(text: string, whole: Block, indent: number): readonly Block[] {
  const starts = linesOf(text, whole).filter(
    ({ line }) => FIRST_LINE.exec(line)?.[1]?.length === indent,
  );
  return starts.map(({ start, above, line }, index) => {
    const [, double, single, plain] = KEY.exec(line) ?? [];
    const key = double ?? single ?? plain?.trimEnd();
    return {
      start,
      end: starts[index + 1]?.start ?? whole.end,
      above,
      path: key === undefined ? whole.path : [...whole.path, key],
      isNamed: key !== undefined,
    };
  });
}

function linesOf(text: string, { start, end, above }: Block) {
  const lines: { readonly start: number; readonly above: number; readonly line: string }[] = [];
  let number = above;
  for (let at = start; at < end; number++) {
    const newline = text.indexOf("\n", at);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    lines.push({ start: at, above: number, line: text.slice(at, next) });
    at = next;
  }
  return lines;
}

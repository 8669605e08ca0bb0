import { cells } from "./cells.ts";
import type { Line } from "./line.ts";
import { gutter } from "./paragraph.ts";
import type { Look, Runs } from "./run.ts";
import { wrapRuns } from "./wrap-runs.ts";

/** What stands in a cell of a table, line by line. */
export type Cell = readonly Runs[];

/** Blank cells between two columns. */
export const GAP = 2;

/** A cell of one text. */
export function cell(text: string, look: Look = {}): Cell {
  return text === "" ? [] : [[{ text, ...look }]];
}

/**
 * A row of cells side by side, each wrapped within its column. A word that is wider than its column stays whole: in the
 * last one it reaches beyond it, and whoever makes columns gives the others room for their words.
 */
export function row(columns: readonly Cell[], widths: readonly number[], indent: number): Line[] {
  const wrapped = columns.map((lines, index) =>
    lines.flatMap((runs) => wrapRuns(runs, widths[index] ?? 0)),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const last = wrapped.findLastIndex((lines) => (lines[index] ?? []).length > 0);
    const spans = wrapped.slice(0, last + 1).flatMap((lines, column) => {
      const line = lines[index] ?? [];
      const rest = column === last ? 0 : Math.max(0, (widths[column] ?? 0) - width(line)) + GAP;
      return rest === 0 ? line : [...line, gutter(rest)];
    });
    return [gutter(indent), ...spans];
  });
}

function width(line: Line): number {
  return line.reduce((sum, { text }) => sum + cells(text), 0);
}

/** The width a column wants: that of its longest line. */
export function widest(columns: readonly Cell[]): number {
  return Math.max(0, ...columns.flat().map((runs) => cells(runs.map(({ text }) => text).join(""))));
}

/** The width a column needs: that of its longest word, name or address, which no line break may tear apart. */
export function narrowest(columns: readonly Cell[]): number {
  return widest(columns.map((lines) => lines.flatMap((runs) => wrapRuns(runs, 1))));
}

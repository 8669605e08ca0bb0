import { blank, cells } from "./cells.ts";
import type { Line, Tone } from "./line.ts";
import { gutter } from "./paragraph.ts";
import { wrap } from "./wrap.ts";

/** What stands in a cell of a table. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone | undefined;
  readonly ltr?: boolean | undefined;
}

/** A row of cells side by side, each wrapped within its column. */
export function row(columns: readonly Cell[], widths: readonly number[], indent: number): Line[] {
  const wrapped = columns.map(({ text }, index) => wrap(text, widths[index] ?? 0, { cut: true }));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const last = wrapped.findLastIndex((lines) => (lines[index] ?? "") !== "");
    const spans = columns.slice(0, last + 1).flatMap(({ tone, ltr }, column) => {
      const text = wrapped[column]?.[index] ?? "";
      const rest = column === last ? "" : blank((widths[column] ?? 0) - cells(text) + GAP);
      const words = text === "" ? [] : [{ text, tone, ltr }];
      return [...words, ...(rest === "" ? [] : [{ text: rest, gutter: true }])];
    });
    return [gutter(indent), ...spans];
  });
}

/** Blank cells between two columns. */
export const GAP = 2;

/** The width a column wants: that of its longest cell. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(cells));
}

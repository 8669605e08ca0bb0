import type { Table } from "@wirecode/model";
import { cell, GAP, narrowest, row, widest, type Cell } from "./columns.ts";
import { inside, type Frame } from "./frame.ts";
import { stack, type Line } from "./line.ts";
import { runsOf } from "./run.ts";
import { labelled } from "./facts.ts";

const NARROWEST = 12;

/** A table of anything, its columns as wide as they want or as fits, or a row below the other where that is too narrow. */
export function table({ head, rows }: Table, frame: Frame): readonly Line[] {
  if (rows.length === 0) return [];
  const { width, indent, ltr } = frame;
  const top = head.map((text) => cell(text, { tone: "note" }));
  const all = rows.map((cells) =>
    cells.map((content, index) => runsOf(content, { ltr, ...(index === 0 && HEAD) })),
  );
  const columns = Math.max(...all.map(({ length }) => length));
  const column = (index: number) => [top, ...all].map((cells) => cells[index] ?? []);
  const wanted = Array.from({ length: columns }, (_, index) => widest(column(index)));
  const widths = fit(wanted, width - indent - (columns - 1) * GAP);
  const needed = (index: number) =>
    Math.max(Math.min(NARROWEST, wanted[index] ?? 0), narrowest(column(index)));
  if (widths.some((one, index) => one < needed(index)))
    return stack(all.map((cells) => stacked(cells, top, frame)));
  const shown = head.length === 0 ? all : [top, ...all];
  return shown.flatMap((cells) => row(cells, widths, indent));
}

const HEAD = { tone: "label" } as const;

/** Columns that want less than their share have what they want; the others share the rest. */
function fit(wanted: readonly number[], room: number): readonly number[] {
  const rising = wanted.toSorted((a, b) => a - b);
  const shares = rising.map((_, index) => {
    const taken = rising.slice(0, index).reduce((sum, one) => sum + one, 0);
    return Math.floor((room - taken) / (rising.length - index));
  });
  const most = shares.find((share, index) => (rising[index] ?? 0) > share) ?? room;
  return wanted.map((one) => Math.min(one, Math.max(0, most)));
}

function stacked(
  [first = [], ...others]: readonly Cell[],
  [, ...head]: readonly Cell[],
  frame: Frame,
): readonly Line[] {
  const below = inside(frame);
  return [
    ...row([first], [frame.width - frame.indent], frame.indent),
    ...labelled(
      others.flatMap((value, index) =>
        value.some((runs) => runs.length > 0) ? [[head[index] ?? [], value] as const] : [],
      ),
      below,
    ),
  ];
}

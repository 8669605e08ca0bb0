import type { CodeRow, CodeTable } from "@wirecode/model";
import { besideLabels, nameCell } from "./code-list.ts";
import { cell, GAP, narrowest, row, widest, type Cell } from "./columns.ts";
import type { Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { runsOf } from "./run.ts";

const WIDEST_ANSWER = 20;
const NARROWEST_TITLE = 24;

/** Codes with what people ask first, in four columns, or beside the code where the frame is narrow. */
export function codeTable({ head, rows }: CodeTable, frame: Frame): readonly Line[] {
  if (rows.length === 0) return [];
  const { width, indent } = frame;
  const all = [top(head), ...rows.map((one) => cellsOf(one, frame))];
  const cellsIn = (index: number) => all.map((cells) => cells[index] ?? []);
  const column = (index: number) => widest(cellsIn(index));
  const code = column(0);
  const [retry, act] = [2, 3].map((index) =>
    Math.max(Math.min(WIDEST_ANSWER, column(index)), narrowest(cellsIn(index))),
  );
  const answers = (retry ?? 0) + (act ?? 0);
  const title = Math.min(column(1), width - indent - code - answers - 3 * GAP);
  const needed = Math.max(Math.min(column(1), NARROWEST_TITLE), narrowest(cellsIn(1)));
  if (title < needed) return beside({ head, rows }, frame);
  const widths = [code, title, retry ?? 0, act ?? 0];
  return all.flatMap((cells) => row(cells, widths, indent));
}

function top({ code, title, retry, act }: CodeTable["head"]): readonly Cell[] {
  return [code, title, retry, act].map((text) => cell(text, { tone: "note" }));
}

function cellsOf(one: CodeRow, { ltr }: Frame): readonly Cell[] {
  return [
    labelOf(one),
    [...nameCell(one.name ?? ""), ...runsOf(one.title, { ltr })],
    cell(one.retry),
    cell(one.act),
  ];
}

function labelOf({ code, label }: CodeRow): Cell {
  return cell(label, { tone: outcomeTone(code.outcome), ltr: true });
}

/** The answers below the title, each behind its question. */
function beside({ head, rows }: Pick<CodeTable, "head" | "rows">, frame: Frame): readonly Line[] {
  return besideLabels(
    rows.map((one) => {
      const [label = [], title = []] = cellsOf(one, frame);
      return [label, [...title, ...answer(head.retry, one.retry), ...answer(head.act, one.act)]];
    }),
    frame,
  );
}

function answer(question: string, text: string): Cell {
  return text === "" ? [] : [[{ text: `${question} `, tone: "note" }, { text }]];
}

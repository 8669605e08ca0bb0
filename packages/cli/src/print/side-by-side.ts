import type { SideBySide } from "@wirecode/core/model";
import { cell, GAP, row, widest, type Cell } from "./columns.ts";
import { inside, type Frame } from "./frame.ts";
import { stack, type Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { runsOf } from "./run.ts";

const WIDEST_LABEL = 22;
const NARROWEST_VALUE = 20;

type Sides = readonly [label: Cell, a: Cell, b: Cell];

/** What is known about two codes, in three columns, or one below the other where the frame is narrow. */
export function sideBySide({ head, codes, rows }: SideBySide, frame: Frame): readonly Line[] {
  if (rows.length === 0) return [];
  const { width, indent, ltr } = frame;
  const tones = { a: outcomeTone(codes.a.outcome), b: outcomeTone(codes.b.outcome) };
  const name = (side: "a" | "b") => cell(head[side], { tone: tones[side], ltr: true });
  const top: Sides = [cell(head.label, { tone: "label" }), name("a"), name("b")];
  const all = rows.map((one): Sides => {
    const value = (side: "a" | "b") =>
      runsOf(one[side], { ltr, tone: one.id === "outcome" ? tones[side] : undefined });
    return [cell(one.label, { tone: "label" }), value("a"), value("b")];
  });
  const label = Math.min(WIDEST_LABEL, widest([top, ...all].map(([one]) => one)));
  const value = Math.floor((width - indent - label - 2 * GAP) / 2);
  if (value < NARROWEST_VALUE) return stacked(all, top, frame);
  return [top, ...all].flatMap((one) => row(one, [label, value, value], indent));
}

function stacked(rows: readonly Sides[], [, a, b]: Sides, frame: Frame): readonly Line[] {
  const { indent } = inside(frame);
  const name = widest([a, b]);
  const widths = [name, frame.width - indent - name - GAP];
  return stack(
    rows.map(([label, ofA, ofB]) => [
      ...row([label], [frame.width - frame.indent], frame.indent),
      ...row([a, ofA], widths, indent),
      ...row([b, ofB], widths, indent),
    ]),
  );
}

import type { Facts } from "@wirecode/model";
import { cell, GAP, narrowest, row, widest, type Cell } from "./columns.ts";
import { inside, type Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { labelLook, runsOf } from "./run.ts";

const WIDEST_LABEL = 30;
const NARROWEST_VALUE = 26;

/** What is known about one code. What ended well, badly or not yet has its colour. */
export function facts({ code, rows }: Facts, frame: Frame): readonly Line[] {
  return labelled(
    rows.map(({ id, label, language, value }) => {
      const tone = id === "outcome" ? outcomeTone(code.outcome) : undefined;
      return [cell(label, labelLook("label", language)), runsOf(value, { tone, ltr: frame.ltr })];
    }),
    frame,
  );
}

/**
 * Labels and values in two columns, or each value below its label where the frame is too narrow for that. A value with a
 * word that is wider than its column stands below its label by itself.
 */
export function labelled(
  rows: readonly (readonly [label: Cell, value: Cell])[],
  frame: Frame,
): readonly Line[] {
  const { width, indent } = frame;
  const label = Math.min(WIDEST_LABEL, widest(rows.map(([one]) => one)));
  const value = width - indent - label - GAP;
  const below = inside(frame).indent;
  return rows.flatMap(([name, shown]) =>
    value >= NARROWEST_VALUE && narrowest([shown]) <= value && narrowest([name]) <= label
      ? row([name, shown], [label, value], indent)
      : [...row([name], [width - indent], indent), ...row([shown], [width - below], below)],
  );
}

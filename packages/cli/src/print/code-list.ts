import type { CodeItem, CodeList } from "@wirecode/model";
import { cell, GAP, row, widest, type Cell } from "./columns.ts";
import { inside, type Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { runsOf, type Run } from "./run.ts";

const NARROWEST_WORDS = 20;
/** A longer label stands on a line of its own, rather than push all words to the side. */
const WIDEST_LABEL = 18;

/** Codes with some words on each. */
export function codeList({ items }: CodeList, frame: Frame): readonly Line[] {
  return besideLabels(
    items.map((item) => [labelOf(item), wordsOf(item, frame)]),
    frame,
  );
}

function labelOf({ label, code }: CodeItem): Cell {
  return cell(label, { tone: code ? outcomeTone(code.outcome) : "wire", ltr: true });
}

/** The name people know, and below it what it means. */
function wordsOf({ name = "", text, note }: CodeItem, { ltr }: Frame): Cell {
  const [first = [], ...others] = runsOf(text, { ltr });
  const behind: readonly Run[] = note === undefined ? [] : [{ text: ` (${note})`, tone: "note" }];
  return [...nameCell(name), [...first, ...behind], ...others];
}

/** The name that a standard gives a code. */
export function nameCell(name: string): Cell {
  return cell(name, { tone: "label", ltr: true });
}

/** Labels with words beside them, or below them where the frame is too narrow for that. */
export function besideLabels(
  rows: readonly (readonly [label: Cell, words: Cell])[],
  frame: Frame,
): readonly Line[] {
  const { width, indent } = frame;
  const label = widest(rows.flatMap(([one]) => (isLong(one) ? [] : [one])));
  const words = width - indent - label - GAP;
  if (label > 0 && words >= NARROWEST_WORDS) {
    return rows.flatMap(([one, said]) =>
      isLong(one)
        ? [...row([one], [width - indent], indent), ...row([[], said], [label, words], indent)]
        : row([one, said], [label, words], indent),
    );
  }
  const below = inside(frame).indent;
  return rows.flatMap(([one, said]) => [
    ...row([one], [width - indent], indent),
    ...row([said], [width - below], below),
  ]);
}

function isLong(label: Cell): boolean {
  return widest([label]) > WIDEST_LABEL;
}

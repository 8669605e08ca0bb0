import type { SideBySide } from "@wirecode/model";
import { cell, GAP, narrowest, row, widest, type Cell } from "./columns.ts";
import { inside, type Frame } from "./frame.ts";
import { stack, type Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { labelLook, runsOf } from "./run.ts";

const WIDEST_LABEL = 22;
const NARROWEST_VALUE = 20;

/** Marks what differs where there are no colours. */
const DIFFERS = cell("≠", { tone: "label" });
const MARK = 1;

interface Sides {
  readonly mark: Cell;
  readonly label: Cell;
  readonly a: Cell;
  readonly b: Cell;
  /** Whether one value stands for both. */
  readonly one: boolean;
}

/**
 * What is known about two codes, in three columns, or one below the other where the frame is narrow. What the two share
 * is said once and without emphasis.
 */
export function sideBySide({ head, codes, rows }: SideBySide, frame: Frame): readonly Line[] {
  if (rows.length === 0) return [];
  const { width, indent, ltr } = frame;
  const tones = { a: outcomeTone(codes.a.outcome), b: outcomeTone(codes.b.outcome) };
  const name = (side: "a" | "b") => cell(head[side], { tone: tones[side], ltr: true });
  const heading = cell(head.label, { tone: "label" });
  const top: Sides = { mark: [], label: heading, a: name("a"), b: name("b"), one: false };
  const all = rows.map((one): Sides => {
    const value = (side: "a" | "b") => {
      const tone = one.same ? "note" : one.id === "outcome" ? tones[side] : undefined;
      return runsOf(one[side], { ltr, tone });
    };
    const label = cell(one.label, labelLook(one.same ? "note" : "label", one.language));
    const [a, b] = [value("a"), value("b")];
    const isOne = one.same === true && textOf(a) === textOf(b);
    return { mark: one.same ? [] : DIFFERS, label, a, b, one: isOne };
  });
  const labels = [top, ...all].map((one) => one.label);
  const label = Math.max(Math.min(WIDEST_LABEL, widest(labels)), narrowest(labels));
  const value = Math.floor((width - indent - MARK - label - 3 * GAP) / 2);
  const needed = Math.max(
    NARROWEST_VALUE,
    narrowest([top, ...all].flatMap(({ a, b, one }) => (one ? [] : [a, b]))),
  );
  if (value < needed) return stacked(all, top, frame);
  return [top, ...all].flatMap(({ mark, label: called, a, b, one }) =>
    one
      ? row([mark, called, a], [MARK, label, 2 * value + GAP], indent)
      : row([mark, called, a, b], [MARK, label, value, value], indent),
  );
}

function stacked(rows: readonly Sides[], { a, b }: Sides, frame: Frame): readonly Line[] {
  const { indent } = inside(frame);
  const name = widest([a, b]);
  const rest = frame.width - indent - name - GAP;
  const label = frame.width - frame.indent - MARK - GAP;
  return stack(
    rows.map((one) => [
      ...(one.mark.length > 0
        ? row([one.mark, one.label], [MARK, label], frame.indent)
        : row([one.label], [frame.width - frame.indent], frame.indent)),
      ...(one.one
        ? row([one.a], [frame.width - indent], indent)
        : [...row([a, one.a], [name, rest], indent), ...row([b, one.b], [name, rest], indent)]),
    ]),
  );
}

function textOf(value: Cell): string {
  return value.map((runs) => runs.map(({ text }) => text).join("")).join("\n");
}

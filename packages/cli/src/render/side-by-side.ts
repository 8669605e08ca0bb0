import type { Code, ComparisonDocument } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { GAP, row, widest, type Cell } from "./columns.ts";
import { BLANK, type Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { paragraph } from "./paragraph.ts";

const INDENT = 2;
const WIDEST_LABEL = 22;
const NARROWEST_VALUE = 20;

interface Row {
  readonly label: string;
  readonly a: Cell;
  readonly b: Cell;
}

/** The facts in which two codes differ, in three columns, or one below the other on a narrow page. */
export function sideBySide(
  { a, b, different }: ComparisonDocument,
  names: { readonly a: string; readonly b: string },
  page: Page,
): readonly Line[] {
  if (different.length === 0) return [];
  const { headings } = page.phrases;
  const rows: Row[] = different.map(({ attribute, label, shown }) => ({
    label,
    a: { text: shown.a, ...(attribute === "outcome" && { tone: outcomeTone(a) }) },
    b: { text: shown.b, ...(attribute === "outcome" && { tone: outcomeTone(b) }) },
  }));
  const head = { label: headings.property, a: named(names.a, a), b: named(names.b, b) };
  const label = Math.min(WIDEST_LABEL, widest([head, ...rows].map((one) => one.label)));
  const value = Math.floor((page.width - INDENT - label - 2 * GAP) / 2);
  if (value < NARROWEST_VALUE) return stacked(rows, head, page);
  const side = (one: Row) =>
    row([{ text: one.label, tone: "label" }, one.a, one.b], [label, value, value], INDENT);
  return [head, ...rows].flatMap(side);
}

function named(name: string, of: Code): Cell {
  return { text: name, tone: outcomeTone(of) };
}

function stacked(rows: readonly Row[], head: Row, page: Page): readonly Line[] {
  const name = widest([head.a.text, head.b.text]);
  const widths = [name, page.width - 2 * INDENT - name - GAP];
  return rows.flatMap((one, index) => [
    ...(index === 0 ? [] : [BLANK]),
    ...paragraph(one.label, page, { tone: "label", indent: INDENT }),
    ...row([head.a, one.a], widths, 2 * INDENT),
    ...row([head.b, one.b], widths, 2 * INDENT),
  ]);
}

import type { Page } from "../command/command.ts";
import { GAP, row, widest, type Cell } from "./columns.ts";
import type { Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";

/** A labelled value. */
export interface Fact {
  readonly label: Cell;
  readonly value: Cell;
}

const INDENT = 2;
const WIDEST_LABEL = 30;
const NARROWEST_VALUE = 26;

/** Labels and values in two columns, or each value below its label where the page is too narrow for that. */
export function factTable(facts: readonly Fact[], page: Pick<Page, "width">): Line[] {
  const label = Math.min(WIDEST_LABEL, widest(facts.map((fact) => fact.label.text)));
  const value = page.width - INDENT - label - GAP;
  if (value < NARROWEST_VALUE) return facts.flatMap((fact) => stacked(fact, page));
  return facts.flatMap((fact) => row([fact.label, fact.value], [label, value], INDENT));
}

function stacked({ label, value }: Fact, page: Pick<Page, "width">): Line[] {
  return [
    ...paragraph(label.text, page, { ...label, indent: INDENT }),
    ...row([value], [page.width - 2 * INDENT], 2 * INDENT),
  ];
}

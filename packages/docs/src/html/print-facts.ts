import type { Contrast, Fact, Facts, Inlines } from "@wirecode/model";
import { type Markup, markup } from "./markup.ts";
import { printInlines } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/** How many facts stand there from the start. */
const FIRST = 6;

/** What decides what to do, each answer below its question. The first is whether to retry. */
export function printVerdict({ code, rows }: Facts, setting: Setting): Markup {
  return markup`<dl class="verdict" data-retry="${code.retry}">
${rows.map((row) => printFact(row, setting))}</dl>
`;
}

/** What is known about a code: the first few facts, and the others to be unfolded. */
export function printFacts({ rows }: Facts, setting: Setting): Markup {
  const [first, more] = [rows.slice(0, FIRST), rows.slice(FIRST)];
  // Nobody unfolds a single row.
  if (more.length < 2) return list(rows, setting);
  return markup`${list(first, setting)}<details class="fold">
<summary>${setting.words.moreFacts}</summary>
${list(more, setting)}</details>
`;
}

function list(rows: readonly Fact[], setting: Setting): Markup {
  return markup`<dl class="facts">
${rows.map((row) => printFact(row, setting))}</dl>
`;
}

function printFact(row: Fact, setting: Setting): Markup {
  return markup`<div data-fact="${row.id}"><dt>${printInlines(labelOf(row), setting)}</dt><dd>${printInlines(row.value, setting)}</dd></div>
`;
}

/** The label of a fact, marked where it is in another language than the page. */
export function labelOf({ label, language }: Fact | Contrast): Inlines {
  return language ? [{ kind: "foreign", language, content: [label] }] : [label];
}

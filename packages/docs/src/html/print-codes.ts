import { targetOf, type CodeItem, type CodeRow, type CodeTable } from "@wirecode/core/model";
import { rowFacts } from "./code-facts.ts";
import { isolate } from "./isolate.ts";
import { type Markup, markup } from "./markup.ts";
import { inLanguage, linked, printInlines, printText, printWire } from "./print-inlines.ts";
import { printTable } from "./print-table.ts";
import type { Setting } from "./setting.ts";

/** A table of codes, each with the facts that filters look at. */
export function printCodes({ head, rows }: CodeTable, setting: Setting): Markup {
  const titles = [head.code, head.title, head.retry, head.act];
  return printTable(
    titles.map((title) => printText(title, setting)),
    rows.map((row) => ({ attributes: rowFacts(row.code), cells: codeCells(row, setting) })),
  );
}

function codeCells({ code, label, name, title, retry, act }: CodeRow, setting: Setting) {
  const words = printInlines(title, setting);
  return [
    linked(targetOf(code), printWire(label), setting),
    name === undefined ? words : markup`${printWire(name)}<br>${words}`,
    printText(retry, setting),
    printText(act, setting),
  ];
}

/** A code with the name people know as one link, then what is said of it. */
export function printCodeItem({ label, to, name, text, note }: CodeItem, setting: Setting): Markup {
  const called = name === undefined ? printWire(label) : printNamed(label, name, setting);
  const words = printInlines(text, setting);
  const noted = note !== undefined && markup` (${isolate(note, setting.dir)})`;
  // Where the link stands on a line of its own, the style sheet leaves the dot out.
  const between = name === undefined ? " " : markup`<span class="dot"> · </span>`;
  return markup`${to ? linked(to, called, setting) : called}${between}${words}${noted}`;
}

/** A code and its name, which is marked as a whole: it may hold the punctuation of sentences. */
function printNamed(label: string, name: string, { locale, reference }: Setting): Markup {
  const named =
    locale === reference.tag ? name : markup`<span${inLanguage(reference)}>${name}</span>`;
  return markup`${printWire(label)} ${named}`;
}

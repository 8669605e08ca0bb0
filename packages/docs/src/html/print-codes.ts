import { targetOf, type CodeItem, type CodeRow, type CodeTable } from "@wirecode/model";
import { rowFacts } from "./code-facts.ts";
import { isolate } from "./isolate.ts";
import { type Markup, markup } from "./markup.ts";
import { inLanguage, linked, printInlines, printText, printWire } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/** A table of codes, each with the facts that filters look at. On a phone each cell bears its column's title. */
export function printCodes({ head, rows }: CodeTable, setting: Setting): Markup {
  const titles = [head.code, head.title, head.retry, head.act];
  return markup`<div class="table"><table class="codes">
<thead>
<tr>
${titles.map((title) => markup`<th scope="col">${printText(title, setting)}</th>\n`)}</tr>
</thead>
<tbody>
${rows.map((row) => codeRow(row, head, setting))}</tbody>
</table></div>
`;
}

function codeRow(
  { code, label, name, title, retry, act, usual }: CodeRow,
  head: CodeTable["head"],
  setting: Setting,
): Markup {
  const to = linked(targetOf(code), printWire(label), setting);
  const words = printInlines(title, setting);
  const named = name === undefined ? words : markup`${printName(name, setting)}<br>${words}`;
  return markup`<tr${rowFacts(code)}>
<th scope="row">${to}</th>
<td>${named}</td>
<td class="sign${usual.retry && " usual"}" data-label="${head.retry}">${printText(retry, setting)}</td>
<td${usual.act && markup` class="usual"`} data-label="${head.act}">${printText(act, setting)}</td>
</tr>
`;
}

/** A code with the name people know as one link, then what is said of it. */
export function printCodeItem(
  { label, to, name, text, retry, code, note }: CodeItem,
  setting: Setting,
): Markup {
  const called =
    name === undefined ? printWire(label) : markup`${printWire(label)} ${printName(name, setting)}`;
  const noted = note !== undefined && markup` (${isolate(note, setting.dir)})`;
  const words = markup`<span class="says">${printInlines(text, setting)}${noted}</span>`;
  const answer =
    code &&
    retry !== undefined &&
    markup` <small class="sign" data-retry="${code.retry}">${printText(retry, setting)}</small>`;
  // Where the link stands on a line of its own, the style sheet leaves the dot out.
  const between = name === undefined ? " " : markup`<span class="dot"> · </span>`;
  return markup`${to ? linked(to, called, setting) : called}${between}${words}${answer}`;
}

/** The name people know, in the language of its standard. It is marked as a whole: it may hold the punctuation of sentences. */
function printName(name: string, { locale, reference }: Setting): Markup {
  const foreign = locale !== reference.tag && inLanguage(reference);
  return markup`<span class="name"${foreign}>${name}</span>`;
}

import {
  fill,
  messageSection,
  type CodeItem,
  type Inlines,
  type PageContext,
  type Section,
} from "@wirecode/model";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printCodeItem } from "../html/print-codes.ts";
import { printInlines } from "../html/print-inlines.ts";
import type { Setting } from "../html/setting.ts";
import type { Answer, Piece } from "./types.ts";

/**
 * What messages mean that mean the same: the verdict, the text with its codes marked by numbers, and the codes under these
 * numbers.
 *
 * @param number its place among the answers, from 1
 * @param alone whether it is the only message of its text
 */
export function printAnswer(
  answer: Answer,
  number: number,
  alone: boolean,
  context: PageContext,
  setting: Setting,
): Markup {
  const { message } = answer;
  const { heading, blocks } = messageSection(message, context);
  const id = `answer-${number}`;
  const items = itemsOf(blocks);
  const tones = items.map(({ code }) => code?.retry ?? message.retry);
  return markup`<article class="answer" data-retry="${message.retry}" aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${printInlines(heading, setting)}</h2>
${!alone && where(answer, context, setting)}${printVerdict(rowsOf(blocks), setting)}<div class="answer-text">
${printText(answer.pieces, tones, context)}${printCodes(items, tones, context, setting)}</div>
</article>
`;
}

function where({ count, lines }: Answer, { phrases }: PageContext, { dir }: Setting): Markup {
  const { times, lines: at } = phrases.explainPage;
  const numbers = lines.join(", ") + (count > lines.length ? ", …" : "");
  return markup`<p class="where">${isolate(fill(times, { count: String(count) }), dir)} · ${isolate(fill(at, { lines: numbers }), dir)}</p>
`;
}

/** The questions that people ask with their answers, the first of them set off. */
function printVerdict(rows: readonly (readonly Inlines[])[], setting: Setting): Markup {
  const pairs = rows.map(
    ([label = [], value = []], index) =>
      markup`<div><dt>${printInlines(label, setting)}</dt><dd${index === 0 && markup` class="sign"`}>${printInlines(value, setting)}</dd></div>\n`,
  );
  return markup`<dl class="answer-verdict">
${pairs}</dl>
`;
}

/** The text, read left to right as programs write it. Its marks are numbered and coloured by what each code says of a retry. */
function printText(
  pieces: readonly Piece[],
  tones: readonly string[],
  { phrases }: PageContext,
): Markup {
  const marked = pieces.map(({ text, number }) =>
    number === undefined
      ? markup`${text}`
      : markup`<mark data-number="${number}" data-retry="${tones[number - 1]}">${text}</mark>`,
  );
  return markup`<pre class="marked" dir="ltr" tabindex="0" role="group" aria-label="${phrases.explainPage.text}"><code>${marked}</code></pre>
`;
}

function printCodes(
  items: readonly CodeItem[],
  tones: readonly string[],
  { phrases }: PageContext,
  setting: Setting,
): Markup | undefined {
  if (items.length === 0) return undefined;
  const listed = items.map(
    (item, index) =>
      markup`<li data-retry="${tones[index]}">${printCodeItem(item, setting)}</li>\n`,
  );
  return markup`<h3>${isolate(phrases.explainPage.codes, setting.dir)}</h3>
<ol class="answer-codes">
${listed}</ol>
`;
}

function itemsOf(blocks: Section["blocks"]): readonly CodeItem[] {
  return blocks.flatMap((block) => (block.kind === "codeList" ? block.items : []));
}

function rowsOf(blocks: Section["blocks"]): readonly (readonly Inlines[])[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}

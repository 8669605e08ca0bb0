import { fill, messageSection, plainText, type PageContext } from "@wirecode/model";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printInlines } from "../html/print-inlines.ts";
import type { Setting } from "../html/setting.ts";
import { printAnswer } from "./print-answer.ts";
import type { Answers } from "./types.ts";

/**
 * What a text means as HTML: where it has several answers a count of their reasons first, then one answer after the other,
 * and what was left out.
 *
 * @param context has the protocols of all codes in them
 */
export function printAnswers(all: Answers, context: PageContext, setting: Setting): Markup {
  const { answers, rest, cut, count } = all;
  const { explainPage } = context.phrases;
  const alone = count === 1;
  const notes = [
    count === 0 && explainPage.none,
    rest > 0 && fill(explainPage.rest, { count: String(rest) }),
    cut !== undefined && fill(explainPage.cut, { size: String(cut) }),
  ];
  return markup`${answers.length > 1 && printSummary(all, context, setting)}${answers.map((one, index) => printAnswer(one, index + 1, alone, context, setting))}${notes.map((note) => note !== false && markup`<p class="left-out">${isolate(note, setting.dir)}</p>\n`)}`;
}

/** How many messages have each reason, and the way to the first answer of it. */
function printSummary({ answers, count }: Answers, context: PageContext, setting: Setting): Markup {
  const { explainPage } = context.phrases;
  const reasons = new Map<string, { printed: Markup; retry: string; count: number; at: number }>();
  for (const [index, { message, count: times }] of answers.entries()) {
    const { heading } = messageSection(message, context);
    const key = plainText(heading);
    const known = reasons.get(key);
    const { retry } = message;
    if (known) known.count += times;
    else
      reasons.set(key, {
        printed: printInlines(heading, setting),
        retry,
        count: times,
        at: index + 1,
      });
  }
  const items = [...reasons.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(
      (one) =>
        markup`<li data-retry="${one.retry}"><a href="#answer-${one.at}">${one.printed}</a> <b>${one.count}</b></li>\n`,
    );
  return markup`<section class="reasons">
<h2>${isolate(explainPage.summary, setting.dir)}</h2>
<p>${isolate(fill(explainPage.messages, { count: String(count) }), setting.dir)}</p>
<ul>
${items}</ul>
</section>
`;
}

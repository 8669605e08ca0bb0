import {
  guideLead,
  prose,
  words,
  type Guide,
  type GuideQuestion,
  type PageContext,
} from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/** What a guide is about, before its first question. */
export function introductionPage(guide: Guide, context: PageContext): Shown {
  return { title: [words(guide.title, guide.lang, context)], lead: guideLead(guide, context) };
}

/** A question with its answers, each behind its number and its key. */
export function questionPage(
  { question, help, answers }: GuideQuestion,
  { bodyLang: lang }: Guide,
  context: PageContext,
): Shown {
  return {
    sections: [
      {
        id: "question",
        heading: [words(question, lang, context)],
        blocks: [
          ...(help === undefined ? [] : [prose(help, lang, context)]),
          {
            kind: "table",
            head: [],
            rows: answers.map(({ id, label }, index) => [
              [{ kind: "numeral", text: String(index + 1) }],
              [{ kind: "wire", text: id }],
              [words(label, lang, context)],
            ]),
          },
        ],
      },
    ],
  };
}

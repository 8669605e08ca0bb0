import type { Guide, GuideQuestion } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { GAP, row, widest } from "./columns.ts";
import type { Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { isForeign, prose } from "./prose.ts";

const INDENT = 2;

/** A question with its answers, each behind its number and its key. */
export function questionView(
  { question, help, answers }: GuideQuestion,
  { lang }: Guide,
  page: Page,
): readonly Line[] {
  const ltr = isForeign(lang, page);
  const numbers = answers.map((_, index) => String(index + 1));
  const columns = [widest(numbers), widest(answers.map(({ id }) => id))];
  const taken = columns.reduce((sum, width) => sum + width + GAP, INDENT);
  return [
    ...paragraph(question, page, { tone: "heading", ltr }),
    ...(help === undefined ? [] : prose(help, lang, page)),
    ...answers.flatMap(({ id, label }, index) =>
      row(
        [
          { text: numbers[index] ?? "", tone: "label", ltr: true },
          { text: id, tone: "wire", ltr: true },
          { text: label, ltr },
        ],
        [...columns, page.width - taken],
        INDENT,
      ),
    ),
  ];
}

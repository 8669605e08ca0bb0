import type { Inlines, Link, Step } from "@wirecode/model";
import { escape, item, paragraph } from "./markup.ts";
import { printInlines, printLink } from "./print-inlines.ts";

/** A step of a guide and all that follows it, as nested lists: below each answer stands what it leads to. */
export function printStep(step: Step, up: string): string {
  return blocksOf(step, up).join("\n\n");
}

function blocksOf(step: Step, up: string): readonly string[] {
  const line = (content: Inlines) => printInlines(content, up);
  const place = `<a id="${step.id}"></a>${line(step.text)}`;
  switch (step.kind) {
    case "question": {
      const answers = step.answers.map((answer) =>
        item("-", [`**${line(answer.label)}**`, printStep(answer.step, up)].join("\n\n")),
      );
      return [
        place,
        ...(step.help === undefined ? [] : [paragraph(line(step.help))]),
        answers.join("\n"),
      ];
    }
    case "outcome":
      return [place, ...linksOf(step.codes, up), paragraph(line(step.advice))];
    case "again":
      return [
        `[${line(step.text)}](#${step.id})`,
        ...linksOf(step.codes, up),
        ...(step.note === undefined ? [] : [escape(step.note)]),
      ];
  }
}

function linksOf(codes: readonly Link[], up: string): readonly string[] {
  return codes.length === 0 ? [] : [codes.map((one) => printLink(one, up)).join(" ")];
}

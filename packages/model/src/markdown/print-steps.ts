import type { Step } from "../page/block.ts";
import type { Inlines, Link } from "../page/inline.ts";
import type { HrefOf } from "./href-of.ts";
import { escape, item, paragraph } from "./markup.ts";
import { printInlines, printLink } from "./print-inlines.ts";

/** A step of a guide and all that follows it, as nested lists: below each answer stands what it leads to. */
export function printStep(step: Step, hrefOf: HrefOf): string {
  return blocksOf(step, hrefOf).join("\n\n");
}

function blocksOf(step: Step, hrefOf: HrefOf): readonly string[] {
  const line = (content: Inlines) => printInlines(content, hrefOf);
  const place = `<a id="${step.id}"></a>${line(step.text)}`;
  switch (step.kind) {
    case "question": {
      const answers = step.answers.map((answer) =>
        item("-", [`**${line(answer.label)}**`, printStep(answer.step, hrefOf)].join("\n\n")),
      );
      return [
        place,
        ...(step.help === undefined ? [] : [paragraph(line(step.help))]),
        answers.join("\n"),
      ];
    }
    case "outcome":
      return [place, ...linksOf(step.codes, hrefOf), paragraph(line(step.advice))];
    case "again":
      return [
        `[${line(step.text)}](#${step.id})`,
        ...linksOf(step.codes, hrefOf),
        ...(step.note === undefined ? [] : [escape(step.note)]),
      ];
  }
}

function linksOf(codes: readonly Link[], hrefOf: HrefOf): readonly string[] {
  return codes.length === 0 ? [] : [codes.map((one) => printLink(one, hrefOf)).join(" ")];
}

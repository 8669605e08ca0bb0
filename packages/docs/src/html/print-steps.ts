import type { Inlines, Link, Step } from "@wirecode/model";
import { type Markup, markup } from "./markup.ts";
import { hrefOf, printInlines, printLink, printText } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/** A step of a guide and all that follows it, as nested lists: below each answer stands what it leads to. */
export function printSteps(step: Step, setting: Setting): Markup {
  const line = (content: Inlines) => printInlines(content, setting);
  switch (step.kind) {
    case "question":
      return markup`<p id="${step.id}" class="question">${line(step.text)}</p>
${step.help && markup`<p>${line(step.help)}</p>\n`}<ul>
${step.answers.map(
  (answer) => markup`<li>
<p><strong>${line(answer.label)}</strong></p>
${printSteps(answer.step, setting)}</li>
`,
)}</ul>
`;
    case "outcome":
      return markup`<p id="${step.id}" class="outcome">${line(step.text)}</p>
${codes(step.codes, setting)}<p>${line(step.advice)}</p>
`;
    case "again": {
      const href = hrefOf({ kind: "place", id: step.id }, setting);
      return markup`<p><a href="${href}">${line(step.text)}</a></p>
${codes(step.codes, setting)}${step.note !== undefined && markup`<p>${printText(step.note, setting)}</p>\n`}`;
    }
  }
}

function codes(links: readonly Link[], setting: Setting) {
  if (links.length === 0) return undefined;
  const printed = links.map(
    (link, index) => markup`${index > 0 && " "}${printLink(link, setting)}`,
  );
  return markup`<p>${printed}</p>\n`;
}

import type { Inlines, Step } from "@wirecode/model";
import { commandsIn, verbatim } from "./commands.ts";
import { inside, type Frame } from "./frame.ts";
import type { Line, Tone } from "./line.ts";
import { marked, paragraph } from "./paragraph.ts";
import { runsOf } from "./run.ts";

/** The questions of a guide: each answer below its question, and below the answer where it leads. */
export function steps(step: Step, frame: Frame): readonly Line[] {
  const below = inside(frame);
  switch (step.kind) {
    case "question":
      return [
        ...say(step.text, frame, "label"),
        ...say(step.help ?? [], below, "note"),
        ...step.answers.flatMap(({ label, step: next }) => [
          ...marked("•", say(label, inside(below)), inside(below)),
          ...steps(next, inside(inside(below))),
        ]),
      ];
    case "outcome":
      return [
        ...say(step.text, frame, "label"),
        ...say(step.advice, below),
        ...verbatim(commandsIn(step.codes), "wire", below),
      ];
    case "again":
      return [
        ...say(step.text, frame, "label"),
        ...say(step.note === undefined ? [] : [step.note], below, "note"),
        ...verbatim(commandsIn(step.codes), "wire", below),
      ];
  }
}

function say(content: Inlines, frame: Frame, tone?: Tone): readonly Line[] {
  return content.length === 0 ? [] : paragraph(runsOf(content, { tone, ltr: frame.ltr }), frame);
}

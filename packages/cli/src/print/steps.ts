import type { Step } from "@wirecode/core/model";
import { commandsIn, verbatim } from "./commands.ts";
import { inside, type Frame } from "./frame.ts";
import type { Line, Tone } from "./line.ts";
import { paragraph } from "./paragraph.ts";

/** The questions of a guide: each answer below its question, and below the answer where it leads. */
export function steps(step: Step, frame: Frame): readonly Line[] {
  const below = inside(frame);
  const say = (text: string, place: Frame, tone?: Tone) =>
    text === "" ? [] : paragraph([[{ text, tone, ltr: place.ltr }]], place);
  switch (step.kind) {
    case "question":
      return [
        ...say(step.text, frame, "label"),
        ...say(step.help ?? "", below, "note"),
        ...step.answers.flatMap(({ label, step: next }) => [
          ...say(`• ${label}`, below),
          ...steps(next, inside(below)),
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
        ...say(step.note ?? "", below, "note"),
        ...verbatim(commandsIn(step.codes), "wire", below),
      ];
  }
}

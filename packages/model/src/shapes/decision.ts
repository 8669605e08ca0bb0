import { z } from "zod";
import { GuideOutcome, GuideQuestion } from "./guide.ts";
import { NamedCode } from "./named-code.ts";
import type { Shape } from "../schema/shape.ts";

const given = {
  guide: z.string().meta({ description: "The id of the guide, such as `which-redirect`." }),
  lang: z.string().meta({ description: "BCP 47 tag of the language of its words." }),
  answers: z
    .array(
      z.strictObject({
        question: z.string().meta({ description: "The id of the question." }),
        answer: z.string().meta({ description: "The id of the answer that was given." }),
      }),
    )
    .readonly()
    .meta({ description: "The questions that were answered, in their order." }),
};

export const Decision = z
  .union([
    z.strictObject({ ...given, question: GuideQuestion }),
    z.strictObject({
      ...given,
      outcome: GuideOutcome.extend({ codes: z.array(NamedCode).readonly() }),
    }),
  ])
  .meta({
    title: "Decision",
    description:
      "What answers to a guide lead to: its outcome, or the question that is still open.",
  });
export type Decision = Shape<typeof Decision>;

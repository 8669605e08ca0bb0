import { z } from "zod";
import { CodeRef } from "./pair.ts";
import { proseOf, tiered } from "./prose.ts";
import { Reference } from "./reference.ts";
import { searchTerms } from "./search-terms.ts";
import type { Shape } from "../schema/shape.ts";

const answered = {
  id: z.string().meta({ description: "Names the answer within its question." }),
  label: z
    .string()
    .min(1)
    .meta({ description: "A short label for the answer, without a full stop." }),
};

export const GuideAnswer = z
  .union([
    z.strictObject({
      ...answered,
      ask: z.string().min(1).meta({ description: "The id of the question that comes next." }),
    }),
    z.strictObject({
      ...answered,
      outcome: z.string().min(1).meta({ description: "The id of the outcome that is reached." }),
    }),
  ])
  .meta({
    description: "An answer: it leads to a further question or to an outcome, named by its id.",
  });
export type GuideAnswer = Shape<typeof GuideAnswer>;

export const GuideQuestion = z
  .strictObject({
    id: z.string().meta({ description: "Names the question within its guide." }),
    question: proseOf("The question as the reader is asked it."),
    help: proseOf("How to find out.").exactOptional(),
    answers: z
      .array(GuideAnswer)
      .readonly()
      .meta({ description: "In the order in which they are offered." }),
  })
  .meta({ description: "A question of a guide." });
export type GuideQuestion = Shape<typeof GuideQuestion>;

export const GuideOutcome = z
  .strictObject({
    id: z.string().meta({ description: "Names the outcome within its guide." }),
    title: proseOf("What is advised, in a few words, without a full stop."),
    advice: proseOf("What to send or do, why not its neighbour, and what to watch out for."),
    codes: z.array(CodeRef).readonly().meta({
      description: "The codes that the advice is about, the first of which it is named for.",
    }),
    references: z
      .array(Reference)
      .readonly()
      .meta({ description: "What the advice rests on beyond the references of its codes." }),
  })
  .meta({ description: "What a guide advises in the end." });
export type GuideOutcome = Shape<typeof GuideOutcome>;

export const Guide = z
  .strictObject({
    id: z.string().meta({ description: "The last part of its address, such as `which-redirect`." }),
    protocols: z
      .array(z.string())
      .readonly()
      .meta({ description: "The ids of the protocols that it is about." }),
    ...tiered,
    title: proseOf("The question that people ask."),
    summary: proseOf("One sentence that says what the guide decides."),
    about: proseOf("One to four sentences of background.").exactOptional(),
    searchTerms,
    start: z.string().min(1).meta({ description: "The id of the first question." }),
    questions: z
      .array(GuideQuestion)
      .readonly()
      .meta({ description: "In the order in which the author tells them." }),
    outcomes: z
      .array(GuideOutcome)
      .readonly()
      .meta({ description: "What the answers lead to in the end." }),
  })
  .meta({
    title: "Guide",
    description: "A question people ask, as a decision tree that ends in status codes.",
  });
export type Guide = Shape<typeof Guide>;

const [asking, ending] = GuideAnswer.options;

export const GuideTree = Guide.pick({
  id: true,
  protocols: true,
  searchTerms: true,
  start: true,
})
  .extend({
    questions: z
      .array(
        z.strictObject({
          id: GuideQuestion.shape.id,
          answers: z
            .array(z.union([asking.omit({ label: true }), ending.omit({ label: true })]))
            .readonly()
            .meta({ description: "In the order in which they are offered." }),
        }),
      )
      .readonly()
      .meta({ description: "In the order in which the author tells them." }),
    outcomes: z
      .array(GuideOutcome.omit({ title: true, advice: true }))
      .readonly()
      .meta({ description: "What the answers lead to in the end." }),
  })
  .meta({ description: "A guide without words: what `facts/guides.json` lists." });
export type GuideTree = Shape<typeof GuideTree>;

export const GuideText = z
  .strictObject({
    stale: Guide.shape.stale,
    title: Guide.shape.title,
    summary: Guide.shape.summary,
    about: Guide.shape.about,
    questions: z
      .record(
        z.string(),
        GuideQuestion.omit({ id: true }).extend({
          answers: z
            .record(z.string(), z.string().min(1))
            .meta({ description: "A short label for each answer, without a full stop." }),
        }),
      )
      .exactOptional()
      .meta({ description: "The words of the questions by their ids." }),
    outcomes: z
      .record(z.string(), GuideOutcome.pick({ title: true, advice: true }))
      .exactOptional()
      .meta({ description: "The words of the outcomes by their ids." }),
  })
  .meta({
    description: "The words of a guide in one language: its names at least, or its body too.",
  });
export type GuideText = Shape<typeof GuideText>;

export const GuidesText = z
  .strictObject({
    locale: z.string().meta({ description: "BCP 47 tag of the language of all words in it." }),
    guides: z.record(z.string(), GuideText).meta({ description: "By id." }),
  })
  .meta({
    description: "The guides in one language: what `<locale>/guides.json` of the words holds.",
  });
export type GuidesText = Shape<typeof GuidesText>;

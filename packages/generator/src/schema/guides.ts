import { Guide, GuideAnswer, GuideOutcome, GuideText, id } from "@wirecode/model/shapes";
import { z } from "zod";
import { about } from "./entry.ts";

const [asking, ending] = GuideAnswer.options;
const answer = z.union([asking.pick({ ask: true }), ending.pick({ outcome: true })]);

const question = z.strictObject({
  answers: z
    .record(id, answer)
    .refine((answers) => isBetween(Object.keys(answers).length, 2, 6), {
      error: "A question has two to six answers.",
    })
    .meta({ description: "The answers by their ids, in the order in which they are offered." }),
});

const outcome = z.strictObject({
  codes: z.array(z.string().min(1)).min(1).meta({
    description: "The codes it is about, as in `http:308`; the one to name first, first.",
  }),
  references: z.array(z.string().min(1)).exactOptional().meta(about(GuideOutcome.shape.references)),
});

/** `guides/<id>.yaml`: a question people ask, as a tree of questions and answers that ends in outcomes. */
export const guideSchema = z
  .strictObject({
    protocols: z.array(z.string().min(1)).min(1).meta(about(Guide.shape.protocols)),
    "search-terms": Guide.shape.searchTerms,
    start: Guide.shape.start,
    questions: z.record(id, question).meta({ description: "The questions by their ids." }),
    outcomes: z.record(id, outcome).meta({ description: "The outcomes by their ids." }),
  })
  .meta({ description: "A question people ask, as a tree of questions and answers." });

const translatedGuideText = GuideText.omit({ stale: true });

const { questions, outcomes } = GuideText.shape;

const guideText = translatedGuideText.extend({
  questions: questions.unwrap().meta(about(questions)),
  outcomes: outcomes.unwrap().meta(about(outcomes)),
});

const described = { description: "The words of the guides in one language." };

/** `guides/text/<locale>.yaml` in the reference language: the words of the guides, with the keys of their structure. */
export const guidesTextSchema = z.record(id, guideText).meta(described);

/** The same in any other language: names at least. */
export const translatedGuidesTextSchema = z.record(id, translatedGuideText).meta(described);

function isBetween(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

export type AuthoredGuide = z.infer<typeof guideSchema>;
export type AuthoredGuidesText = z.infer<typeof translatedGuidesTextSchema>;

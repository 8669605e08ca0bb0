import { z } from "zod";
import { from, prose } from "./prose.ts";
import { searchTerms } from "./search-terms.ts";

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const label = z.string().min(1);

const answer = z.union([
  z.strictObject({
    ask: z.string().min(1).meta({ description: "The id of the question that comes next." }),
  }),
  z.strictObject({
    outcome: z.string().min(1).meta({ description: "The id of the outcome that is reached." }),
  }),
]);

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
  references: z
    .array(z.string().min(1))
    .exactOptional()
    .meta({ description: "What the advice rests on beyond the references of its codes." }),
});

/** `guides/<id>.yaml`: a question people ask, as a tree of questions and answers that ends in outcomes. */
export const guideSchema = z
  .strictObject({
    protocols: z
      .array(z.string().min(1))
      .min(1)
      .meta({ description: "The ids of the protocols that it is about." }),
    "search-terms": searchTerms,
    start: z.string().min(1).meta({ description: "The id of the first question." }),
    questions: z.record(id, question).meta({ description: "The questions by their ids." }),
    outcomes: z.record(id, outcome).meta({ description: "The outcomes by their ids." }),
  })
  .meta({ description: "A question people ask, as a tree of questions and answers." });

const questionText = z.strictObject({
  question: prose("The question as the reader is asked it."),
  help: prose("How to find out.").exactOptional(),
  answers: z
    .record(id, label)
    .meta({ description: "A short label for each answer, without a full stop." }),
});

const outcomeText = z.strictObject({
  title: prose("What is advised, in a few words, without a full stop."),
  advice: prose("What to send or do, why not its neighbour, and what to watch out for."),
});

/** `guides/text/<locale>.yaml`: the words of the guides, keyed by guide, with the keys of its structure. */
export const guidesTextSchema = z
  .record(
    id,
    z.strictObject({
      from,
      title: prose("The question that people ask."),
      summary: prose("One sentence that says what the guide decides."),
      about: prose("One to four sentences of background.").exactOptional(),
      questions: z.record(id, questionText),
      outcomes: z.record(id, outcomeText),
    }),
  )
  .meta({ description: "The words of the guides in one language." });

function isBetween(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

export type AuthoredGuide = z.infer<typeof guideSchema>;
export type AuthoredGuidesText = z.infer<typeof guidesTextSchema>;

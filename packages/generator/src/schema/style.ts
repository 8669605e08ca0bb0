import { Retry } from "@wirecode/model/shapes";
import { z } from "zod";
import { typography } from "./typography.ts";

const words = z.array(z.string().min(1));

const avoided = z.strictObject({
  write: z.string().min(1).meta({ description: "What to write instead." }),
  why: z.string().min(1).meta({ description: "Why, in one line." }),
  forms: words.exactOptional().meta({ description: "Other forms of the word: `mends`, `mended`." }),
  except: z.record(z.string(), z.string().min(1)).exactOptional().meta({
    description: "Phrases in which the word is right, each with the reason.",
  }),
});

const contradiction = z.strictObject({
  phrases: words.min(1).meta({ description: "What contradicts the value: `do not retry`." }),
  unless: words.exactOptional().meta({
    description:
      "Words that limit the advice, so that a sentence with one of them agrees: `before`.",
  }),
});

const house = z.strictObject({
  ...typography,
  "longest-sentence": z
    .int()
    .min(1)
    .exactOptional()
    .meta({ description: "The most words of a sentence." }),
  avoid: z
    .record(z.string(), avoided)
    .default({})
    .meta({ description: "Words and phrases to avoid, each with what to write instead." }),
  spelling: z
    .record(z.string(), z.string().min(1))
    .default({})
    .meta({ description: "Spellings of another country, each with ours: `behaviour: behavior`." }),
  contradicts: z.partialRecord(Retry, contradiction).default({}).meta({
    description: "By value of `retry`: what advice to the client must not say beside it.",
  }),
});

/** `style.yaml`: the house voice and the typography of each language, as far as a machine can tell. */
export const styleSchema = z.record(z.string(), house).meta({
  description: "House voice and typography, keyed by locale: what the words of the data keep to.",
});

export type AuthoredStyle = z.infer<typeof styleSchema>;
export type AuthoredHouseVoice = AuthoredStyle[string];

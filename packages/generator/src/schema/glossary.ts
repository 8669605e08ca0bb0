import { z } from "zod";
import { id } from "@wirecode/model/shapes";

const words = z.array(z.string().min(1));

const translation = z.strictObject({
  use: z.string().min(1).meta({ description: "The word to write." }),
  forms: words.exactOptional().meta({
    description: "What else says it rightly: plurals, other cases, verbs.",
  }),
  stem: z.literal(true).exactOptional().meta({
    description: "Whether `use` and `forms` are beginnings of words, to which endings are joined.",
  }),
  avoid: words
    .exactOptional()
    .meta({ description: "Variants that the check refuses in translations." }),
});

const term = z.strictObject({
  forms: words.exactOptional().meta({
    description: "Other forms of the English term: `servers`.",
  }),
  scope: z.array(id).min(1).exactOptional().meta({
    description: "The protocols in whose texts the term means this; all if absent.",
  }),
  except: z.record(z.string(), z.string().min(1)).exactOptional().meta({
    description: "English phrases in which the word means something else, each with the reason.",
  }),
  words: z.record(z.string(), translation).meta({
    description: "What translations write, by locale.",
  }),
});

/** `glossary.yaml`: the terms that translations use alike, keyed by the English term. */
export const glossarySchema = z.record(z.string(), term).meta({
  description:
    "Terms that translations use alike, keyed by the English term. What stands behind it in brackets tells apart two terms of one spelling.",
});

export type AuthoredGlossary = z.infer<typeof glossarySchema>;
export type AuthoredGlossaryTerm = AuthoredGlossary[string];

import { z } from "zod";
import { CodeRef } from "./pair.ts";
import { proseOf, spoken } from "./prose.ts";
import { Reference } from "./reference.ts";
import type { Shape } from "../schema/shape.ts";

export const TermText = z
  .strictObject({
    ...spoken,
    term: z.string().min(1).meta({ description: "The term as the glossary shows it." }),
    forms: z
      .array(z.string())
      .readonly()
      .meta({ description: "How the term is spelt in prose, the term itself first." }),
    definition: proseOf("What it means, in one to four sentences."),
  })
  .meta({ description: "The words on a term in one language." });
export type TermText = Shape<typeof TermText>;

export const TermFacts = z
  .strictObject({
    id: z.string().meta({ description: "Names it in addresses: `status-code`." }),
    protocols: z.array(z.string()).readonly().exactOptional().meta({
      description: "The ids of the protocols whose term it is; absent if of all.",
    }),
    references: z.array(Reference).readonly().meta({ description: "Where standards define it." }),
    related: z
      .array(z.string())
      .readonly()
      .meta({ description: "The ids of terms that help to understand it." }),
    codes: z.array(CodeRef).readonly().meta({ description: "Codes that are about it." }),
  })
  .meta({ description: "A term of the glossary without words: what `facts/terms.json` lists." });
export type TermFacts = Shape<typeof TermFacts>;

export const Term = TermFacts.extend({ text: TermText }).meta({
  title: "Term",
  description: "A term of the glossary with its words in one language.",
});
export type Term = Shape<typeof Term>;

export const TermsText = z
  .strictObject({
    locale: z.string().meta({ description: "BCP 47 tag of the language of all words in it." }),
    terms: z.record(z.string(), TermText.omit({ lang: true })).meta({ description: "By id." }),
  })
  .meta({
    description: "The glossary in one language: what `<locale>/terms.json` of the words holds.",
  });
export type TermsText = Shape<typeof TermsText>;

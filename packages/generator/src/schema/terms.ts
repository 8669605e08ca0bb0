import { id, Term, TermText } from "@wirecode/model/shapes";
import { z } from "zod";
import { about } from "./entry.ts";

const list = z.array(z.string().min(1)).min(1);

/** `terms/terms.yaml`: the terms that the pages explain, in alphabetical order, without words. */
export const termsSchema = z
  .record(
    id,
    z.strictObject({
      protocols: list.exactOptional().meta(about(Term.shape.protocols)),
      references: list
        .exactOptional()
        .meta({ description: "Where standards define it: `RFC 9110 §9.2.2`." }),
      related: list.exactOptional().meta(about(Term.shape.related)),
      codes: list
        .exactOptional()
        .meta({ description: "Codes that are about it, with their protocols: `http:401`." }),
    }),
  )
  .meta({ description: "The terms that the pages explain, without words." });

/** `terms/text/<locale>.yaml`: the words on the terms, keyed as in `terms.yaml`. */
export const termsTextSchema = z
  .record(
    id,
    z.strictObject({
      term: TermText.shape.term,
      forms: list.exactOptional().meta({
        description:
          "Other spellings in prose: plurals, inflections, synonyms; in lower case unless they are names. What Arabic joins to a word needs no mention.",
      }),
      definition: TermText.shape.definition,
    }),
  )
  .meta({ description: "The words on the terms in one language." });

export type AuthoredTerms = z.infer<typeof termsSchema>;
export type AuthoredTermsText = z.infer<typeof termsTextSchema>;

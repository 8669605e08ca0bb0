import { AttributeWords, keyed, loose, Phrases, type Loose } from "@wirecode/model/shapes";
import { COMMON_ATTRIBUTES } from "@wirecode/model";
import { z } from "zod";

const {
  lang: _lang,
  direction: _direction,
  lists: _lists,
  fallback: _fallback,
  attributes,
  ...sections
} = Phrases.shape;

const common = z
  .strictObject({
    ...keyed(COMMON_ATTRIBUTES, () => AttributeWords.omit({ lang: true })),
    retry: attributes.shape.retry.omit({ lang: true }),
  })
  .meta({ description: attributes.description ?? "" });

/** `phrases/<locale>.yaml` in the reference language: what a locale says about every protocol, on pages and in the terminal. */
export const phrasesSchema = z
  .strictObject({ attributes: common, ...sections })
  .meta({ description: "What a locale says about every protocol, on pages and in the terminal." });

/** The same in any other language: what is absent falls back to the reference language, string by string. */
export const translatedPhrasesSchema = loose(phrasesSchema);

export type AuthoredPhrases = Loose<z.output<typeof phrasesSchema>>;

import { z } from "zod";
import { AttributeWords } from "./attribute-words.ts";
import { ACTORS } from "../vocabulary/facts.ts";
import { keyed } from "../schema/keyed.ts";
import { Inflected } from "./inflected.ts";
import { OwnPhrases } from "./phrases/own-phrases.ts";
import { NotablePair } from "./pair.ts";
import { proseOf, tiered } from "./prose.ts";
import type { Shape } from "../schema/shape.ts";

export const ClassWords = z
  .strictObject({
    lang: tiered.lang,
    bodyLang: tiered.bodyLang,
    title: proseOf("The class's name."),
    summary: proseOf("One sentence."),
    meaning: proseOf(
      "What a program does with a code of the class that it does not know.",
    ).exactOptional(),
  })
  .meta({
    description:
      "The words of a class of codes. `title` and `summary` are its names, `meaning` its body.",
  });
export type ClassWords = Shape<typeof ClassWords>;

export const ProtocolWords = z
  .strictObject({
    lang: tiered.lang,
    bodyLang: tiered.bodyLang,
    summary: proseOf("One sentence on what these codes are."),
    about: proseOf("What a reader of any of them should know."),
    actors: z.strictObject(keyed(ACTORS, () => Inflected.exactOptional())).meta({
      description: "What the parties are called in this protocol.",
    }),
    classes: z.record(z.string(), ClassWords),
    attributes: z.record(z.string(), AttributeWords),
    phrases: OwnPhrases.exactOptional(),
  })
  .meta({
    description:
      "The words of a protocol. `lang` is that of `summary`, `bodyLang` that of `about`.",
  });
export type ProtocolWords = Shape<typeof ProtocolWords>;

export const ComparisonText = z
  .strictObject({
    ...tiered,
    verdict: proseOf("The answer first; names both codes."),
    differences: z
      .array(z.string().min(1))
      .min(1)
      .meta({ description: "What tells the two apart and the descriptions do not already say." }),
    choose: proseOf("Which to send when, or why nobody has to choose."),
  })
  .meta({
    description:
      "An author's words on a pair that people confuse. `verdict` is its name, the rest its body.",
  });
export type ComparisonText = Shape<typeof ComparisonText>;

export const CuratedComparison = NotablePair.extend({ text: ComparisonText }).meta({
  description: "A curated pair with its words.",
});
export type CuratedComparison = Shape<typeof CuratedComparison>;

import { z } from "zod";
import { Locale } from "./locale.ts";
import { INTERNAL, internal, type Shape } from "../schema/shape.ts";

const count = (description: string) => z.int().min(0).meta({ description });

export const Tally = z
  .strictObject({
    whole: count("How many have all their words, current or not."),
    total: count("How many the reference language has, each of which this one has to have too."),
    stale: count(
      "How many of these, and of what the language says beside them, were made from an English that has changed since.",
    ),
  })
  .meta({ description: "How much of something is translated." })
  .register(internal, INTERNAL);
export type Tally = Shape<typeof Tally>;

export const LanguageProgress = z
  .strictObject({
    locale: Locale,
    draft: z
      .literal(true)
      .exactOptional()
      .meta({ description: "Present and true where the language is not published yet." }),
    names: Tally,
    bodies: Tally,
    foreign: z.array(z.string()).readonly().meta({
      description:
        "The paths, below the language, of the pages that are not in it: those whose body is in another language, and those of numbers of which one code has its names in another. A comparison is as native as the pages of its two codes, and is here only where an author's words on it are in another language.",
    }),
  })
  .meta({ description: "How far a language has come." })
  .register(internal, INTERNAL);
export type LanguageProgress = Shape<typeof LanguageProgress>;

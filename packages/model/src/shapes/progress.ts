import { z } from "zod";
import { Locale } from "./locale.ts";
import { INTERNAL, internal, type Shape } from "../schema/shape.ts";

const count = (description: string) => z.int().min(0).meta({ description });

export const Tally = z
  .strictObject({
    whole: count("How many have all their words, current or not."),
    total: count("How many the reference language has."),
    stale: count("How many have words that were made from an English that has changed since."),
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
        "The paths of the pages below the language whose body is in another language; a comparison that is not here is as native as the two codes are.",
    }),
  })
  .meta({ description: "How far a language has come." })
  .register(internal, INTERNAL);
export type LanguageProgress = Shape<typeof LanguageProgress>;

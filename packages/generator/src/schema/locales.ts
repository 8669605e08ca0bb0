import { Locale } from "@wirecode/model/shapes";
import { z } from "zod";

/** `locales.yaml`: the languages, the first of which is the reference. */
export const localesSchema = z
  .record(
    z.string(),
    Locale.omit({ tag: true }).extend({
      draft: z.literal(true).exactOptional().meta({
        description:
          "A language in the making: it is checked and counted, and not published until this line goes.",
      }),
    }),
  )
  .refine((locales) => Object.keys(locales).length > 0, "There is no locale.")
  .meta({
    description: "The languages of the catalogue, keyed by BCP 47 tag; the first is the reference.",
  });

export type AuthoredLocales = z.infer<typeof localesSchema>;

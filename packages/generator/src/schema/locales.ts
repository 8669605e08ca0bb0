import { Locale } from "@wirecode/model/shapes";
import { z } from "zod";

/** `locales.yaml`: the languages, the first of which is the reference. */
export const localesSchema = z
  .record(z.string(), Locale.omit({ tag: true }))
  .refine((locales) => Object.keys(locales).length > 0, "There is no locale.")
  .meta({
    description: "The languages of the catalogue, keyed by BCP 47 tag; the first is the reference.",
  });

export type AuthoredLocales = z.infer<typeof localesSchema>;

import { z } from "zod";

/** `locales.yaml`: the languages, the first of which is the reference. */
export const localesSchema = z
  .record(
    z.string(),
    z.strictObject({
      endonym: z
        .string()
        .min(1)
        .meta({ description: "The language's name in the language itself." }),
      direction: z.enum(["ltr", "rtl"]).meta({ description: "The direction of its script." }),
    }),
  )
  .refine((locales) => Object.keys(locales).length > 0, "There is no locale.")
  .meta({
    description: "The languages of the catalogue, keyed by BCP 47 tag; the first is the reference.",
  });

export type AuthoredLocales = z.infer<typeof localesSchema>;

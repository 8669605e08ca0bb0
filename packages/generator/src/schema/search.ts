import { SearchLanguage } from "@wirecode/model/shapes";
import { z } from "zod";

/** `search.yaml`: what search knows of each language, whether the catalogue is in it or not yet. */
export const searchSchema = z.record(z.string(), SearchLanguage).meta({
  description: "What search knows of each language, keyed by BCP 47 tag.",
});

export type AuthoredSearch = z.infer<typeof searchSchema>;

import { z } from "zod";

const entry = z.strictObject({
  use: z.string().min(1).meta({ description: "The word to write." }),
  avoid: z
    .array(z.string().min(1))
    .exactOptional()
    .meta({ description: "Variants that the check refuses in translations." }),
});

/** `glossary.yaml`: the terms that translations use alike, keyed by the English term, then by locale. */
export const glossarySchema = z.record(z.string(), z.record(z.string(), entry)).meta({
  description: "Terms that translations use alike, keyed by the English term, then by locale.",
});

export type AuthoredGlossary = z.infer<typeof glossarySchema>;

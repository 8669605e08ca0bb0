import { z } from "zod";

/** `sections.yaml`: the sections of the RFCs that the data cites, a line each: `4.2.3 Reply Codes in Numeric Order`. */
export const sectionsSchema = z.record(z.string().regex(/^RFC [1-9]\d*$/), z.string().min(1)).meta({
  description: "The sections of each RFC that the data cites, a line each, with their titles.",
});

export type AuthoredSections = z.infer<typeof sectionsSchema>;

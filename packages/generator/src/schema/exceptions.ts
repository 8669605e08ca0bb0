import { z } from "zod";

const reason = z.string().min(1).meta({ description: "Why the text is right as it is." });

/** `exceptions.yaml`: texts that a rule would refuse and that are right, keyed by rule, by file and by path. */
export const exceptionsSchema = z
  .record(z.string(), z.record(z.string(), z.record(z.string(), reason)))
  .meta({
    description:
      "Texts that are right although a rule refuses them, each with the reason: keyed by rule, then by file (`guides/text/*.yaml` for every language), then by path (`codes/551/title`).",
  });

export type AuthoredExceptions = z.infer<typeof exceptionsSchema>;

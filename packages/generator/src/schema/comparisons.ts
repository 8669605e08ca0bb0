import { LIKENESSES } from "@wirecode/model";
import { z } from "zod";

/** `<protocol>/comparisons.yaml`: the pairs people confuse. */
export const comparisonsSchema = z
  .record(
    z.string(),
    z.strictObject({
      alike: z.enum(LIKENESSES).meta({ description: "What makes people take one for the other." }),
    }),
  )
  .meta({ description: "The pairs people confuse, keyed `lower/higher`, in ascending order." });

export type AuthoredComparisons = z.infer<typeof comparisonsSchema>;

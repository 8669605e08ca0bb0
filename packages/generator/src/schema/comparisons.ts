import { NotablePair } from "@wirecode/model/shapes";
import { z } from "zod";

/** `<protocol>/comparisons.yaml`: the pairs people confuse. */
export const comparisonsSchema = z
  .record(
    z.string(),
    z.strictObject({
      alike: NotablePair.shape.alike,
    }),
  )
  .meta({ description: "The pairs people confuse, keyed `lower/higher`, in ascending order." });

export type AuthoredComparisons = z.infer<typeof comparisonsSchema>;

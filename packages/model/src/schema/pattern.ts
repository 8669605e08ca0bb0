import { z } from "zod";
import { patternProblem } from "./pattern-problem.ts";

/** A regular expression that an author may write. */
export const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const message = patternProblem(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

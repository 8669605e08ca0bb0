import { z } from "zod";
import type { Shape } from "../schema/shape.ts";

export const Problem = z
  .strictObject({
    error: z.string().min(1).meta({ description: "What is wrong, in one sentence." }),
    didYouMean: z.array(z.string()).readonly().meta({
      description:
        "What to type instead, the likeliest first, or all that there is to choose from.",
    }),
  })
  .meta({
    title: "Problem",
    description: "Why the command has no answer: with `--json` and exit code 1 or 2.",
  });
export type Problem = Shape<typeof Problem>;

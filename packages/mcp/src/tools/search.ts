import { z } from "zod";
import { search } from "../answers/search.ts";
import { typed } from "./input.ts";
import { object, oneOf, published } from "./output.ts";
import { tool } from "./tool.ts";

export const searchTool = tool({
  name: "search",
  title: "Search codes by words",
  description:
    "Finds status codes, classes, comparisons, guides and terms by words of what went wrong: `mailbox full`, `too many requests`, `greylisting`, `certificate expired`. Words may be mistyped and may be in any language that `locale` can name. Best hits first. Use lookup when the code itself is known.",
  input: () =>
    z.object({
      query: typed("A few words, in the language of `locale`."),
      limit: z
        .int()
        .min(1, "`limit` has to be at least 1.")
        .max(100, "`limit` can be 100 at most.")
        .optional()
        .meta({ description: "How many hits to give at most: 20 if absent." }),
    }),
  output: () => oneOf(object({ hits: published("hits") })),
  answer: search,
});

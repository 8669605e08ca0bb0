import { z } from "zod";
import { ANY } from "../vocabulary/facts.ts";
import { CodeValue } from "./pair.ts";
import type { Shape } from "../schema/shape.ts";

export const Overlap = z
  .strictObject({
    attribute: z
      .string()
      .meta({ description: "The id of the attribute whose values are situations." }),
    shared: z
      .union([z.literal(ANY), z.array(z.string()).readonly()])
      .meta({ description: "Empty when no situation can yield either code." }),
  })
  .meta({
    description:
      "Where two codes can meet: the values of the situation attribute that both have, or none at all.",
  });
export type Overlap = Shape<typeof Overlap>;

export const Finding = z
  .union([
    z.strictObject({ kind: z.literal("standing"), side: z.enum(["a", "b"]), code: CodeValue }),
    z.strictObject({ kind: z.literal("twin"), temporary: CodeValue, permanent: CodeValue }),
    z.strictObject({ kind: z.literal("counterpart"), accepting: CodeValue, refusing: CodeValue }),
    z.strictObject({ kind: z.literal("same-meaning"), standard: CodeValue, other: CodeValue }),
    z.strictObject({ kind: z.literal("next"), first: CodeValue, second: CodeValue }),
    z.strictObject({ kind: z.literal("replaced-by"), old: CodeValue, new: CodeValue }),
    z.strictObject({ kind: z.enum(["disjoint", "overlap"]), ...Overlap.shape }),
    z.strictObject({ kind: z.enum(["outcome", "retry", "act", "reaction"]) }),
    z.strictObject({
      kind: z.literal("difference"),
      attribute: z.string().meta({ description: "The id of the attribute." }),
    }),
  ])
  .meta({
    description: `Something that facts say about a pair.

- \`standing\`: the code is not one that a standard wants sent today.
- \`twin\`, \`counterpart\`, \`same-meaning\`, \`next\`, \`replaced-by\`: a relation that the catalogue states.
- \`disjoint\` and \`overlap\`: no situation, or these situations, can yield either code.
- \`outcome\`, \`retry\`, \`act\`: what tells the two apart for whoever receives them; \`reaction\` where they differ in none, with \`difference\` for the first attribute of their protocol in which they do.`,
  });
export type Finding = Shape<typeof Finding>;

import { z } from "zod";
import { CodeValue } from "./pair.ts";
import type { Shape } from "../schema/shape.ts";

export const Finding = z
  .union([
    z.strictObject({ kind: z.literal("standing"), side: z.enum(["a", "b"]), code: CodeValue }),
    z.strictObject({ kind: z.literal("twin"), temporary: CodeValue, permanent: CodeValue }),
    z.strictObject({ kind: z.literal("counterpart"), accepting: CodeValue, refusing: CodeValue }),
    z.strictObject({ kind: z.literal("same-meaning"), standard: CodeValue, other: CodeValue }),
    z.strictObject({ kind: z.literal("next"), first: CodeValue, second: CodeValue }),
    z.strictObject({ kind: z.literal("replaced-by"), old: CodeValue, new: CodeValue }),
    z.strictObject({ kind: z.literal("member"), code: CodeValue, class: CodeValue }),
    z.strictObject({ kind: z.enum(["outcome", "retry", "act"]) }),
    z.strictObject({
      kind: z.enum(["disjoint", "difference"]),
      attribute: z.string().meta({ description: "The id of the attribute." }),
    }),
  ])
  .meta({
    description: `Something in which facts tell two codes apart.

- \`twin\`, \`counterpart\`, \`same-meaning\`, \`next\`, \`replaced-by\`: a relation that the catalogue states; \`member\`: the code belongs to the class.
- \`difference\`: an attribute of their protocol in which the two differ; \`disjoint\` where its values are situations and no standard lists one for both.
- \`outcome\`, \`retry\`, \`act\`: what tells the two apart for whoever receives them.
- \`standing\`: the code is not one that a standard wants sent today, and the other differs in that.`,
  });
export type Finding = Shape<typeof Finding>;

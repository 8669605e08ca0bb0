import { declaredValue } from "./declared-value.ts";
import type { Shape } from "../schema/shape.ts";
import type { Schemas } from "./schemas.ts";
import { coverageOf, textValue } from "./text-value.ts";
import { union } from "./union.ts";

const declaration = ({ z }: Schemas) =>
  z.strictObject({
    type: z.literal("one-of"),
    of: z
      .array(declaredValue(z))
      .min(1)
      .meta({ description: "The values there are, in their order." }),
    retry: z.boolean().exactOptional().meta({
      description: "Whether it says when to retry, more exactly than the common fact does.",
    }),
  });

type Declared = Shape<ReturnType<typeof declaration>>;

/** One of the values that the declaration lists. */
export const oneOf = {
  ...textValue,
  declaration,
  written: ({ z }: Schemas, { of }: Declared) => z.enum(of),
  typescript: ({ of }: Declared) => `${union(of)} | null`,
  coverage: ({ of }: Declared) => coverageOf(of),
};

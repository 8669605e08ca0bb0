import { coverageOf, listValue } from "./list-value.ts";
import type { Shape } from "../schema/shape.ts";
import type { Schemas } from "./schemas.ts";

const declaration = ({ z, id, pattern }: Schemas) =>
  z.strictObject({
    type: z.literal("codes"),
    protocol: id.meta({ description: "The protocol whose codes these are." }),
    pattern: pattern.meta({ description: "A regular expression for one such code." }),
  });

type Declared = Shape<ReturnType<typeof declaration>>;

/** Codes of another protocol. */
export const codes = {
  ...listValue,
  declaration,
  written: ({ z }: Schemas, { pattern }: Declared) =>
    z.array(
      z
        .string()
        // No code is long, and on a long text patterns can take for ever.
        .refine((text) => text.length <= 100, { abort: true, error: "No code is as long as this." })
        .regex(new RegExp(`^(?:${pattern})$`)),
    ),
  resolve: (written: unknown) => (Array.isArray(written) ? written.map(String) : []),
  typescript: () => "readonly string[]",
  coverage: (_: unknown, categoriesUpTo: (most: number) => readonly string[]) =>
    coverageOf([], Infinity, categoriesUpTo(Infinity)),
};

import type { Schemas } from "./schemas.ts";
import { coverageOf, textValue } from "./text-value.ts";

/** A text that stands for itself. */
export const string = {
  ...textValue,
  declaration: ({ z }: Schemas) => z.strictObject({ type: z.literal("string") }),
  written: ({ z }: Schemas) => z.string().min(1),
  typescript: () => "string | null",
  coverage: () => coverageOf([]),
};

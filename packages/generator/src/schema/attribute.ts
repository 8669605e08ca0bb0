import { z } from "zod";
import { pattern } from "./pattern.ts";

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const value = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .:_-]*$/);

/** How an attribute follows from another: each value of the other stands for one of its own. */
const derived = z
  .strictObject({
    from: id.meta({ description: "The list attribute it follows from." }),
    values: z
      .record(value, value)
      .meta({ description: "For each value of the other attribute, the value of this one." }),
  })
  .meta({ description: "Nobody writes this attribute: it follows from another." });

/** The declaration of one attribute in `protocol.yaml`. */
export const attributeSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("flag") }),
  z.strictObject({ type: z.literal("one-of"), of: z.array(value).min(1) }),
  z.strictObject({
    type: z.literal("list"),
    of: z.array(value).min(1),
    any: z
      .boolean()
      .exactOptional()
      .meta({ description: "Whether a code may say `any`, which stands for every value." }),
    situation: z
      .boolean()
      .exactOptional()
      .meta({ description: "Whether two codes without a common value can never compete." }),
    derived: derived.exactOptional(),
  }),
  z.strictObject({
    type: z.literal("codes"),
    protocol: id.meta({ description: "The protocol whose codes these are." }),
    pattern: pattern.meta({ description: "A regular expression for one such code." }),
  }),
  z.strictObject({ type: z.literal("string") }),
]);

export type AuthoredAttribute = z.infer<typeof attributeSchema>;

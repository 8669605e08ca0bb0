import { z } from "zod";
import type { Shape } from "../schema/shape.ts";
import { Likeness } from "./vocabulary.ts";

export const CodeValue = z.union([z.number(), z.string()]).meta({
  description: "A code as the protocol writes it: a number (`551`) or a string (`5.1.1`).",
});
export type CodeValue = Shape<typeof CodeValue>;

export const CodeRef = z
  .strictObject({
    protocol: z.string().meta({ description: "The protocol's id, such as `smtp`." }),
    code: CodeValue.meta({ description: "The code's key." }),
  })
  .meta({ description: "A code by its protocol and its key." });
export type CodeRef = Shape<typeof CodeRef>;

export const Pair = z
  .strictObject({ a: CodeRef, b: CodeRef })
  .meta({ description: "A pair of codes in canonical order." });
export type Pair = Shape<typeof Pair>;

export const NotablePair = Pair.extend({ alike: Likeness }).meta({
  description: "A pair that people confuse, of this protocol or of this and another one.",
});
export type NotablePair = Shape<typeof NotablePair>;

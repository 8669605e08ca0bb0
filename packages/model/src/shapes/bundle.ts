import { z } from "zod";
import { Code } from "./code.ts";
import { Protocol } from "./protocol.ts";
import type { Shape } from "../schema/shape.ts";
import { CuratedComparison, ProtocolWords } from "./words.ts";

export const Bundle = z
  .strictObject({
    locale: z.string().meta({ description: "BCP 47 tag of the language asked for." }),
    protocol: Protocol,
    words: ProtocolWords,
    codes: z.array(Code).readonly().meta({ description: "In canonical order." }),
    comparisons: z
      .array(CuratedComparison)
      .readonly()
      .meta({ description: "The pairs that an author wrote about, in canonical order." }),
  })
  .meta({
    description:
      "Everything about one protocol in one language: its facts joined with words, as `joinProtocol` makes it.",
  });
export type Bundle = Shape<typeof Bundle>;

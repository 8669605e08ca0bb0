import { z } from "zod";
import { NamedCode } from "./named-code.ts";
import { Reference } from "./reference.ts";
import type { Shape } from "../schema/shape.ts";

export const CodeTranslation = z
  .strictObject({
    to: NamedCode.extend({
      name: NamedCode.shape.name.nullable().meta({
        description: "Its enum member; `null` in a list that is no protocol here.",
      }),
    })
      .nullable()
      .meta({
        description:
          "What the code becomes; `null` where the source says that nothing corresponds to it.",
      }),
    direction: z.string().meta({ description: "The table, such as `grpc-to-http`." }),
    note: z.string().nullable().meta({ description: "A sentence on this row." }),
    source: Reference.meta({ description: "Who says so." }),
  })
  .meta({
    title: "Translation",
    description:
      "What a code is in another protocol, in this direction only: a row that `wirecode map` lists.",
  });
export type CodeTranslation = Shape<typeof CodeTranslation>;

import { z } from "zod";
import { Inflected } from "./inflected.ts";
import { proseOf } from "./prose.ts";
import type { Shape } from "../schema/shape.ts";

export const Patterns = z.record(z.string(), z.string().min(1)).meta({
  description: `Whole sentences about one attribute, with placeholders in braces.

Keys are values of the attribute; for lists, \`none\`, \`any\`, exact numbers of values (\`=1\`, \`=2\`) and the plural categories of that number (\`one\`, \`two\`, \`few\`, \`many\`, \`other\`), an exact number before its category; for flags, \`yes\` and \`no\`. \`other\` serves every key that is absent. A placeholder may ask for a form of what it stands for: \`{values:of}\`.`,
});
export type Patterns = Shape<typeof Patterns>;

export const AttributeWords = z
  .strictObject({
    label: proseOf("The name of the attribute, as the head of a table row."),
    values: z.record(z.string(), Inflected).default({}).meta({
      description:
        "A name for each value that is not itself a wire token; `none` for the empty list.",
    }),
    says: Patterns.meta({
      description: "Whole sentences about one code, by value: `{code}` and `{values}`.",
    }),
    both: Patterns.meta({
      description:
        "Whole sentences about two codes that agree, by value: `{a}`, `{b}` and `{values}`.",
    }),
    disjoint: z.string().min(1).exactOptional().meta({
      description: "For situations: the sentence about two codes that share none: `{a}` and `{b}`.",
    }),
  })
  .meta({ description: "The words of one attribute." });
export type AttributeWords = Shape<typeof AttributeWords>;

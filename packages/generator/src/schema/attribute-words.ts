import { z } from "zod";
import { prose } from "./prose.ts";

const patterns = (description: string) =>
  z.record(z.string(), z.string().min(1)).meta({ description });

/** The words of one attribute, common or a protocol's own. */
export const attributeWords = {
  label: prose("The name of the attribute, as the head of a table row."),
  values: z.record(z.string(), z.string().min(1)).default({}).meta({
    description:
      "A name for each value that is not itself a wire token; `none` for the empty list.",
  }),
  says: patterns("Whole sentences about one code, by value: `{code}` and `{values}`."),
  both: patterns(
    "Whole sentences about two codes that agree, by value: `{a}`, `{b}` and `{values}`.",
  ),
  disjoint: z.string().min(1).exactOptional().meta({
    description: "For situations: the sentence about two codes that share none: `{a}` and `{b}`.",
  }),
};

import { z } from "zod";
import type { Shape } from "../../schema/shape.ts";
import { keyed } from "../../schema/keyed.ts";
import { Inflected } from "../inflected.ts";
import { described, keysOf } from "./section.ts";

export const Separators = z
  .strictObject({ two: z.string(), more: z.string(), last: z.string() })
  .meta({
    description:
      "What stands between two names, and between the names of a longer list and before its last one.",
  });

export type Separators = Shape<typeof Separators>;

export const ListSeparators = z
  .strictObject({
    and: Separators,
    or: Separators,
    spaced: z.literal(true).exactOptional().meta({
      description:
        "Present and true where a joining word is set off by a space from Latin letters and digits, and from nothing else.",
    }),
  })
  .meta({
    description:
      'What stands between the names of a list that ends in "and", and of one that ends in "or".',
  });
export type ListSeparators = Shape<typeof ListSeparators>;

export const ValueWords = described(
  {
    gap: "What stands between two sentences: a space, or nothing.",
    classLabel: "A class in a table: {class} and {title}.",
    any: "A list that covers every declared value.",
    yes: "A flag that is set, in a table.",
    no: "A flag that is not set, in a table.",
    nothing: "An empty list or an absent value, in a table.",
  },
  "How values are shown.",
);
export type ValueWords = Shape<typeof ValueWords>;

const NOUNS = {
  code: "{code}: a single code.",
  class: "{code}: a class of codes.",
  range: "{code}: a range of codes.",
  classOf: "{protocol} and {code}: a class, where codes of two protocols meet.",
  rangeOf: "{protocol} and {code}: a range, where codes of two protocols meet.",
};

export const NounWords = z
  .strictObject(keyed(keysOf(NOUNS), (noun) => Inflected.meta({ description: NOUNS[noun] })))
  .meta({
    description:
      "What sentences call codes, classes and ranges: a noun that their placeholders are filled with, in one form that fits all of them or in several, of which a pattern asks for one: `{code:of}`.",
  });
export type NounWords = Shape<typeof NounWords>;

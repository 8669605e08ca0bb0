import { z } from "zod";

const SYSTEMS: ReadonlySet<string> = new Set(Intl.supportedValuesOf("numberingSystem"));

const twoMarks = z.string().regex(/^[^\s\p{L}\p{N}]{2}$/u);

/** What may stand beside a mark. */
const space = z.enum(["none", "space", "no-break", "narrow-no-break"]);

const marksToSpace = z.record(z.string().min(1), space);

/** How a language is set, as far as a machine can tell; each part may be left out, and is then not checked. */
export const typography = {
  digits: z
    .string()
    .refine((system) => SYSTEMS.has(system), "That is no numbering system of CLDR.")
    .exactOptional()
    .meta({ description: "The numbering system, by its name in CLDR; `latn` if absent." }),
  length: z.number().positive().exactOptional().meta({
    description: "How many characters a text usually has for one of its English; 1 if absent.",
  }),
  "sentence-ends": z.string().exactOptional().meta({
    description:
      "The marks that end a sentence, such as `.!?…`, none where nothing does; those of every script if absent.",
  }),
  "may-double": z.array(z.string().min(1)).exactOptional().meta({
    description:
      "The words that may stand twice in a row, so that no other may; if absent, as in languages that double words, any may.",
  }),
  quotes: z.array(twoMarks).min(1).exactOptional().meta({
    description: "The pairs of quotation marks, the outer ones first: `«»`.",
  }),
  twos: z.array(twoMarks).exactOptional().meta({
    description: "Other marks of which the second never stands without the first: `¿?`.",
  }),
  punctuation: z.record(z.string().min(1), z.string()).default({}).meta({
    description:
      "Marks that do not stand beside the letters of the language, each with what stands there instead.",
  }),
  spacing: z
    .strictObject({
      before: marksToSpace.default({}).meta({
        description: "What stands before marks; one key may hold several of them.",
      }),
      after: marksToSpace.default({}).meta({ description: "What stands after marks." }),
      latin: z.enum(["none", "space"]).exactOptional().meta({
        description: "What stands between the language's own letters and Latin ones or digits.",
      }),
    })
    .exactOptional()
    .meta({ description: "The spaces around marks and around Latin words." }),
};

import { z } from "zod";

/** Words for readers. What may stand in them is the business of the rules on text. */
export const proseOf = (description: string) => z.string().min(1).meta({ description });

/** What an entry with words says of them beside the words. */
export const spoken = {
  lang: z.string().meta({
    description:
      "BCP 47 tag of the language that these words are in: the one asked for, or the reference language where no translation exists.",
  }),
  stale: z.literal(true).exactOptional().meta({
    description:
      "Present and true when the text in the reference language has changed since this translation was made.",
  }),
};

/** The same of an entry in two tiers: its names, which lists and titles show, and its body, which may not be translated yet. */
export const tiered = {
  ...spoken,
  lang: spoken.lang.meta({
    description:
      "BCP 47 tag of the language that its names are in: the one asked for, or the reference language where no translation exists.",
  }),
  bodyLang: z.string().meta({
    description: "BCP 47 tag of the language that all its other words are in; see `lang`.",
  }),
};

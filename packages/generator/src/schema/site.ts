import { ABOUT_SECTIONS, CONTRIBUTE_SECTIONS, STATUSES } from "@wirecode/model";
import { z } from "zod";
import { keyed } from "./keyed.ts";
import { from, prose } from "./prose.ts";

const address = (description: string) => z.url({ protocol: /^https$/ }).meta({ description });
const named = (description: string) =>
  z.record(z.string().regex(/^[a-z]+$/), z.string().min(1)).meta({ description });

/** `site/site.yaml`: what the site is made around, without words. */
export const siteSchema = z
  .strictObject({
    repository: z.strictObject({
      home: address("Where the data and the code are kept."),
      issues: address("Where people report mistakes."),
      view: address("What a file's path in the repository is put behind to see the file."),
      edit: address("What a file's path in the data folder is put behind to edit the file."),
    }),
    files: named("Files of the repository that the words can name by placeholders."),
    commands: named("What people type, for the words to name by placeholders."),
    protocols: z
      .array(z.string().min(1))
      .min(1)
      .meta({ description: "Every protocol, in the order in which people expect them." }),
    codes: z.array(z.string().min(1)).meta({
      description: "The codes that people look up most: `http:404`.",
    }),
    questions: z.array(z.string().min(1)).meta({
      description: "The curated comparisons that people ask for most: `http:401/http:403`.",
    }),
  })
  .meta({ description: "What the site is made around, without words." });

const section = {
  heading: prose("The heading, without a full stop."),
  text: z.array(z.string().min(1)).min(1).meta({
    description: "Paragraphs of whole sentences; placeholders name files, commands and addresses.",
  }),
};
const steps = z
  .array(z.string().min(1))
  .min(2)
  .meta({ description: "What to do, one step after the other, in whole sentences." });

const page = { from, title: prose("The title, without a full stop."), summary: prose("The lead.") };

/** `site/text/<locale>.yaml`: the words of the pages about Wirecode itself. */
export const siteTextSchema = z
  .strictObject({
    about: z
      .strictObject({
        ...page,
        ...keyed(ABOUT_SECTIONS, () => z.strictObject(section)),
        standing: z.strictObject({
          ...section,
          meanings: z
            .strictObject(keyed(STATUSES, () => z.string().min(1)))
            .meta({ description: "What each standing of a code means." }),
        }),
      })
      .exactOptional(),
    contribute: z
      .strictObject({
        ...page,
        ...keyed(CONTRIBUTE_SECTIONS, () => z.strictObject({ ...section, steps })),
      })
      .exactOptional(),
  })
  .meta({ description: "The words of the pages about Wirecode itself, in one language." });

export type AuthoredSite = z.infer<typeof siteSchema>;
export type AuthoredSiteText = z.infer<typeof siteTextSchema>;

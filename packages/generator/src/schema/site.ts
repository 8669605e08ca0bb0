import { STATUSES } from "@wirecode/model";
import { keyed, prose, Site } from "@wirecode/model/shapes";
import { z } from "zod";
import { about, from } from "./entry.ts";

const named = (description: string) =>
  z.record(z.string().regex(/^[a-z]+$/), z.string().min(1)).meta({ description });

/** `site/site.yaml`: what the site is made around, without words. */
export const siteSchema = z
  .strictObject({
    repository: Site.shape.repository,
    files: named("Files of the repository that the words can name by placeholders."),
    commands: named("What people type, for the words to name by placeholders."),
    protocols: z.array(z.string().min(1)).min(1).meta(about(Site.shape.protocols)),
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

/** The sections of the page that says what Wirecode is, in their order. */
export const ABOUT_SECTIONS = [
  "facts",
  "sources",
  "comparisons",
  "standing",
  "machines",
  "licence",
] as const;

/** The sections of the page that says how to take part, in their order. */
export const CONTRIBUTE_SECTIONS = ["mistake", "edit", "translate", "run"] as const;

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

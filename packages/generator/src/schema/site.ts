import { AboutWords, ContributeWords, MovingWords, Site } from "@wirecode/model/shapes";
import { PROTOCOL_GROUPS } from "@wirecode/model";
import { z } from "zod";
import { about } from "./entry.ts";

const named = (description: string) =>
  z.record(z.string().regex(/^[a-z]+$/), z.string().min(1)).meta({ description });

/** `site/site.yaml`: what the site is made around, without words. */
export const siteSchema = z
  .strictObject({
    repository: Site.shape.repository,
    published: Site.shape.published,
    explain: Site.shape.explain,
    files: named("Files of the repository that the words can name by placeholders."),
    commands: named("What people type, for the words to name by placeholders."),
    moving: z
      .record(z.string().regex(/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/), z.string().min(1))
      .default({})
      .meta({
        description:
          "What to import in place of other packages, by the name of each, in the order of the page.",
      }),
    protocols: z.array(z.string().min(1)).min(1).meta(about(Site.shape.protocols)),
    groups: z
      .partialRecord(z.enum(PROTOCOL_GROUPS), z.array(z.string().min(1)).min(1))
      .exactOptional()
      .meta({ description: "The same protocols by what one was doing, for menus." }),
    codes: z.array(z.string().min(1)).meta({
      description: "The codes that people look up most: `http:404`.",
    }),
    questions: z.array(z.string().min(1)).meta({
      description: "The curated comparisons that people ask for most: `http:401/http:403`.",
    }),
  })
  .meta({ description: "What the site is made around, without words." });

/** `site/text/<locale>.yaml`: the words of the pages about Wirecode itself. */
export const siteTextSchema = z
  .strictObject({
    moving: MovingWords.exactOptional(),
    about: AboutWords.exactOptional(),
    contribute: ContributeWords.exactOptional(),
  })
  .meta({ description: "The words of the pages about Wirecode itself, in one language." });

export type AuthoredSite = z.infer<typeof siteSchema>;
export type AuthoredSiteText = z.infer<typeof siteTextSchema>;

import { z } from "zod";
import { ABOUT_SECTIONS, CONTRIBUTE_SECTIONS } from "../vocabulary/site-sections.ts";
import { STATUSES } from "../vocabulary/facts.ts";
import { keyed } from "../schema/keyed.ts";
import { proseOf, spoken } from "./prose.ts";
import { INTERNAL, internal, type Shape } from "../schema/shape.ts";

export const WrittenSection = z
  .strictObject({
    heading: proseOf("The heading, without a full stop."),
    text: z.array(z.string().min(1)).min(1).meta({
      description:
        "Paragraphs of whole sentences; placeholders name files, commands and addresses.",
    }),
  })
  .meta({ description: "A section of a page about the site itself, as its author wrote it." })
  .register(internal, INTERNAL);
export type WrittenSection = Shape<typeof WrittenSection>;

export const WrittenSteps = WrittenSection.extend({
  steps: z
    .array(z.string().min(1))
    .min(2)
    .meta({ description: "What to do, one step after the other, in whole sentences." }),
})
  .meta({ description: "A section that says how to do something." })
  .register(internal, INTERNAL);
export type WrittenSteps = Shape<typeof WrittenSteps>;

const head = { title: proseOf("The title, without a full stop."), summary: proseOf("The lead.") };

export const AboutWords = z
  .strictObject({
    ...head,
    ...keyed(ABOUT_SECTIONS, () => WrittenSection),
    standing: WrittenSection.extend({
      meanings: z
        .strictObject(keyed(STATUSES, () => z.string().min(1)))
        .meta({ description: "What each standing of a code means." }),
    }).meta({ description: "The section on the standing of codes." }),
  })
  .meta({ description: "The words of the page that says what the site is." })
  .register(internal, INTERNAL);
export type AboutWords = Shape<typeof AboutWords>;

export const ContributeWords = z
  .strictObject({ ...head, ...keyed(CONTRIBUTE_SECTIONS, () => WrittenSteps) })
  .meta({ description: "The words of the page that says how to take part." })
  .register(internal, INTERNAL);
export type ContributeWords = Shape<typeof ContributeWords>;

export const PackageWords = z
  .strictObject({
    same: proseOf("What stays the same for whoever comes from the package."),
    differs: proseOf("What differs, and what to do about it."),
  })
  .meta({ description: "What changes for whoever comes from another package." })
  .register(internal, INTERNAL);
export type PackageWords = Shape<typeof PackageWords>;

export const MovingWords = z
  .strictObject({
    ...head,
    labels: z
      .strictObject({
        same: proseOf("What stands before what stays the same."),
        differs: proseOf("What stands before what differs."),
      })
      .meta({ description: "What heads the sentences on each package." }),
    packages: z
      .record(z.string(), PackageWords)
      .meta({ description: "By the name of the package." }),
  })
  .meta({ description: "The words of the page for whoever comes from another package." })
  .register(internal, INTERNAL);
export type MovingWords = Shape<typeof MovingWords>;

export const Place = z
  .union([
    z.strictObject({ command: z.string() }),
    z.strictObject({ label: z.string(), url: z.string() }),
  ])
  .meta({ description: "What a placeholder names: something to type, or a place to go to." })
  .register(internal, INTERNAL);
export type Place = Shape<typeof Place>;

export const SitePages = z
  .strictObject({
    about: z.strictObject({ ...spoken, words: AboutWords }).exactOptional(),
    contribute: z.strictObject({ ...spoken, words: ContributeWords }).exactOptional(),
    moving: z
      .strictObject({
        ...spoken,
        words: MovingWords,
        imports: z.record(z.string(), z.string()).meta({
          description: "What to import in place of each package, by its name, in their order.",
        }),
      })
      .exactOptional(),
    places: z
      .record(z.string(), Place)
      .meta({ description: "What stands in place of the placeholders." }),
  })
  .meta({ description: "The pages about the site itself in one language." })
  .register(internal, INTERNAL);
export type SitePages = Shape<typeof SitePages>;

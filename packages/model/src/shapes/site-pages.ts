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
    places: z
      .record(z.string(), Place)
      .meta({ description: "What stands in place of the placeholders." }),
  })
  .meta({ description: "The pages about the site itself in one language." })
  .register(internal, INTERNAL);
export type SitePages = Shape<typeof SitePages>;

import { z } from "zod";
import { ACTORS } from "../vocabulary/facts.ts";
import { keyed } from "../schema/keyed.ts";
import { proseOf, spoken } from "./prose.ts";
import type { Shape } from "../schema/shape.ts";

/** What is said to each party. */
const byActor = z.strictObject(keyed(ACTORS, () => z.string().min(1).exactOptional()));

export const MeaningText = z
  .strictObject({
    title: proseOf("What this meaning is, without a full stop."),
    summary: proseOf("One sentence."),
    meaning: proseOf("What it says exactly."),
  })
  .meta({ description: "The words of a further meaning." });
export type MeaningText = Shape<typeof MeaningText>;

export const CodeText = z
  .strictObject({
    ...spoken,
    title: proseOf("What happened, in a few words, without a full stop."),
    summary: proseOf("One sentence: what the code says."),
    meaning: proseOf("What it is exactly, what is promised and what is not."),
    seen: proseOf("When a reader meets it.").exactOptional(),
    fix: byActor.meta({ description: "What each side does about it." }),
    use: proseOf("When a server should send it rather than its neighbour.").exactOptional(),
    caution: proseOf("What people overlook, with the section that says so.").exactOptional(),
  })
  .meta({
    description:
      "The words of a code in one language. Every value is one or more whole sentences, except the title.",
  });
export type CodeText = Shape<typeof CodeText>;

import { ACTORS } from "@wirecode/model";
import { z } from "zod";
import { attributeWords } from "./attribute-words.ts";
import { keyed } from "./keyed.ts";
import { from, prose } from "./prose.ts";

const actors = keyed(ACTORS, () => z.string().min(1).exactOptional());

const meaningText = z.strictObject({
  title: prose("What this meaning is, without a full stop."),
  summary: prose("One sentence."),
  meaning: prose("What it says exactly."),
});

const codeText = z.strictObject({
  from,
  title: prose("What happened, in a few words, without a full stop."),
  summary: prose("One sentence: what the code says."),
  meaning: prose("What it is exactly, what is promised and what is not."),
  seen: prose("When a reader meets it.").exactOptional(),
  fix: z.strictObject(actors).default({}).meta({ description: "What each side does about it." }),
  use: prose("When a server should send it rather than its neighbour.").exactOptional(),
  caution: prose("What people overlook, with the section that says so.").exactOptional(),
  meanings: z
    .record(z.string(), meaningText)
    .exactOptional()
    .meta({ description: "The words of the further meanings, by their ids in the facts." }),
});

/** An author's words on a pair. */
export const comparisonText = z.strictObject({
  from,
  verdict: prose("The answer first; names both codes."),
  differences: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: "What tells the two apart and the descriptions do not already say." }),
  choose: prose("Which to send when, or why nobody has to choose."),
});

/** `<protocol>/text/<locale>.yaml`: the words, and nothing but words. */
export const textSchema = z
  .strictObject({
    protocol: z.strictObject({
      from,
      summary: prose("One sentence on what these codes are."),
      about: prose("What a reader of any of them should know."),
    }),
    actors: z
      .strictObject({ from, ...actors })
      .meta({ description: "What the client and the server are called in this protocol." }),
    classes: z
      .record(
        z.string(),
        z.strictObject({
          from,
          title: prose("The class's name."),
          summary: prose("One sentence."),
          meaning: prose(
            "What a program does with a code of the class that it does not know.",
          ).exactOptional(),
        }),
      )
      .default({}),
    attributes: z.record(z.string(), z.strictObject({ from, ...attributeWords })).default({}),
    codes: z.record(z.string(), codeText).default({}),
    comparisons: z.record(z.string(), comparisonText).default({}),
  })
  .meta({ description: "The words of a protocol in one language." });

export type AuthoredText = z.infer<typeof textSchema>;
export type AuthoredCodeText = z.infer<typeof codeText>;

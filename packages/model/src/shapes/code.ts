import { z } from "zod";
import { AttributeValue } from "./attribute.ts";
import { CodeText, MeaningText } from "./code-text.ts";
import { CodeValue } from "./pair.ts";
import { Reference } from "./reference.ts";
import { searchTerms } from "./search-terms.ts";
import type { Shape } from "../schema/shape.ts";
import { Actor, Origin, Outcome, Relation, Retry, Status } from "./vocabulary.ts";

export const RelatedCode = z
  .strictObject({
    code: CodeValue.meta({ description: "The other code's key." }),
    relation: Relation,
  })
  .meta({ description: "A code of the same protocol and how it stands to this one." });
export type RelatedCode = Shape<typeof RelatedCode>;

export const WireLine = z
  .strictObject({
    from: z.enum(["client", "server"]).meta({ description: "Who sends the line." }),
    line: z.string().meta({ description: "The line as it travels." }),
  })
  .meta({ description: "One line of an example exchange." });
export type WireLine = Shape<typeof WireLine>;

const phrase = z
  .string()
  .min(1)
  .nullable()
  .meta({ description: "The phrase of the standard, never translated." });
const references = z
  .array(Reference)
  .readonly()
  .meta({ description: "Where it is defined, or where an unofficial code is mentioned." });
const attributes = z
  .record(z.string(), AttributeValue)
  .meta({ description: "The protocol's own attributes, by their declared ids." });

/** The name of an enum member. */
const memberName = z.string().regex(/^[A-Z][A-Za-z0-9]*$/);

export const Meaning = z
  .strictObject({
    id: z.string().meta({ description: "Names it among the meanings of the code." }),
    phrase,
    references,
    attributes,
    text: MeaningText.exactOptional(),
  })
  .meta({ description: "A further meaning that the same code has in another context." });
export type Meaning = Shape<typeof Meaning>;

export const CodeFacts = z
  .strictObject({
    protocol: z.string().meta({ description: "The protocol's id, such as `smtp`." }),
    kind: z.literal("class").exactOptional().meta({
      description: "Present where this is a whole class of codes in the shape of one.",
    }),
    code: CodeValue.meta({
      description: "The value, or `4000-4999` for an entry that stands for a range.",
    }),
    sense: z.string().exactOptional().meta({
      description: "Which of several meanings of the value this is; absent for the first.",
    }),
    senses: z.array(CodeValue).readonly().exactOptional().meta({
      description: "The keys (code, or code@sense) of the other entries with the same value.",
    }),
    range: z
      .strictObject({
        from: z.number().meta({ description: "The first number." }),
        to: z.number().meta({ description: "The last number." }),
      })
      .exactOptional()
      .meta({
        description: "The first and the last number of an entry that stands for a range.",
      }),
    name: z.string().meta({ description: "The enum member, in PascalCase." }),
    formerNames: z.array(memberName).readonly().exactOptional().meta({
      description: "What the enum member was called in earlier standards and in other libraries.",
    }),
    mnemonic: z.string().min(1).exactOptional().meta({
      description: "The word people call it by where they do not say its number.",
    }),
    phrase,
    shortPhrase: z.string().min(1).exactOptional().meta({
      description:
        "What titles and lists call it where its phrase is a whole sentence; shorter than that, and never translated.",
    }),
    aliases: z
      .array(z.string().min(1))
      .readonly()
      .meta({ description: "Other and former phrases in circulation." }),
    class: z.string().nullable().meta({
      description: "The class's id, such as `5yz`; null in protocols without classes.",
    }),
    status: Status,
    treatedAs: CodeValue.exactOptional().meta({
      description:
        "What the standard has an unregistered code treated as: the key of a code, or the id of a class.",
    }),
    origin: Origin.exactOptional().meta({ description: "Where an unofficial code comes from." }),
    vendor: z.string().min(1).exactOptional().meta({
      description: "Whose unofficial code it is; several names have a comma between them.",
    }),
    references,
    outcome: Outcome,
    retry: Retry,
    act: z.array(Actor).readonly().meta({ description: "Who has to act; empty if nobody has to." }),
    sentBy: z.array(Actor).readonly().meta({ description: "Who sends it." }),
    onWire: z.boolean().meta({ description: "Whether the code ever appears on the wire." }),
    attributes,
    related: z
      .array(RelatedCode)
      .readonly()
      .meta({ description: "The related codes, in canonical order." }),
    meanings: z
      .array(Meaning)
      .readonly()
      .meta({ description: "Further meanings of the same code." }),
    example: z
      .array(WireLine)
      .readonly()
      .meta({ description: "A short exchange on the wire; empty where there is none." }),
    searchTerms,
  })
  .meta({ description: "Everything known about a code that needs no language." });
export type CodeFacts = Shape<typeof CodeFacts>;

export const Code = CodeFacts.extend({ text: CodeText }).meta({
  title: "Code",
  description:
    "A status code with its facts and its words in one language: the one shape of bundles, `--json` output and the static API.",
});
export type Code = Shape<typeof Code>;

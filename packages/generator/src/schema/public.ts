import {
  ACTORS,
  ORIGINS,
  OUTCOMES,
  RELATIONS,
  RETRIES,
  STATUSES,
  type Advice,
  type Code,
  type ComparisonDocument,
  type Guide,
  type Mapping,
  type Term,
} from "@wirecode/model";
import { z } from "zod";
import { keyed } from "./keyed.ts";

/** The published JSON shapes. Each is tied to its type: a field that only one of them has does not compile. */

const code = z.union([z.number(), z.string()]).meta({
  description: "The code as the protocol writes it: a number, or a string such as 5.1.1.",
});
const value = z.union([z.boolean(), z.string(), z.array(z.string()).readonly(), z.null()]).meta({
  description: "The word any stands for every value of a list; null says nothing is known.",
});
const reference = z.strictObject({
  spec: z.string(),
  section: z.string().exactOptional(),
  url: z.string(),
});
const meaning = z.strictObject({
  id: z.string(),
  phrase: z.string().nullable(),
  references: z.array(reference).readonly(),
  attributes: z.record(z.string(), value),
  text: z
    .strictObject({ title: z.string(), summary: z.string(), meaning: z.string() })
    .exactOptional(),
});
const text = z.strictObject({
  lang: z.string().meta({ description: "BCP 47 tag of the language that these words are in." }),
  stale: z
    .literal(true)
    .exactOptional()
    .meta({ description: "The English text has changed since." }),
  title: z.string(),
  summary: z.string(),
  meaning: z.string(),
  seen: z.string().exactOptional(),
  fix: z.strictObject(keyed(ACTORS, () => z.string().exactOptional())),
  use: z.string().exactOptional(),
  caution: z.string().exactOptional(),
});

/** A code with its words: what bundles, `--json` and the static API give. */
export const codeSchema = z
  .strictObject({
    protocol: z.string(),
    kind: z.literal("class").exactOptional().meta({
      description: "Present where this is a whole class of codes in the shape of one.",
    }),
    code,
    sense: z.string().exactOptional().meta({
      description: "Which of several meanings of the code this is; absent for the first.",
    }),
    senses: z.array(code).readonly().exactOptional().meta({
      description: "The keys (code, or code@sense) of the other entries with the same code.",
    }),
    range: z.strictObject({ from: z.number(), to: z.number() }).exactOptional(),
    name: z.string().meta({ description: "The enum member." }),
    mnemonic: z.string().exactOptional(),
    phrase: z.string().nullable().meta({ description: "The phrase of the standard." }),
    aliases: z.array(z.string()).readonly(),
    class: z.string().nullable(),
    status: z.enum(STATUSES),
    origin: z.enum(ORIGINS).exactOptional(),
    vendor: z.string().exactOptional(),
    references: z.array(reference).readonly(),
    outcome: z.enum(OUTCOMES),
    retry: z.enum(RETRIES),
    act: z.array(z.enum(ACTORS)).readonly().meta({ description: "Who has to act; empty: nobody." }),
    sentBy: z.array(z.enum(ACTORS)).readonly(),
    onWire: z.boolean(),
    attributes: z.record(z.string(), value),
    related: z.array(z.strictObject({ code, relation: z.enum(RELATIONS) })).readonly(),
    meanings: z.array(meaning).readonly(),
    example: z
      .array(z.strictObject({ from: z.enum(["client", "server"]), line: z.string() }))
      .readonly(),
    text,
  })
  .meta({
    title: "Code",
    description: "A status code with its facts and its words in one language.",
  }) satisfies z.ZodType<Code>;

const address = z.strictObject({ protocol: z.string(), code });
const advice = z
  .array(
    z.strictObject({
      side: z.enum(["a", "b"]).nullable(),
      code: code.nullable(),
      lang: z.string(),
      text: z.string(),
    }),
  )
  .readonly() satisfies z.ZodType<readonly Advice[]>;
const finding = z.union([
  z.strictObject({ kind: z.literal("standing"), side: z.enum(["a", "b"]), code }),
  z.strictObject({ kind: z.literal("twin"), temporary: code, permanent: code }),
  z.strictObject({ kind: z.literal("counterpart"), accepting: code, refusing: code }),
  z.strictObject({ kind: z.literal("same-meaning"), standard: code, other: code }),
  z.strictObject({ kind: z.literal("next"), first: code, second: code }),
  z.strictObject({ kind: z.literal("replaced-by"), old: code, new: code }),
  z.strictObject({
    kind: z.enum(["disjoint", "overlap"]),
    attribute: z.string(),
    shared: z.union([z.literal("any"), z.array(z.string()).readonly()]),
  }),
  z.strictObject({ kind: z.enum(["outcome", "retry", "act", "reaction"]) }),
  z.strictObject({ kind: z.literal("difference"), attribute: z.string() }),
]);

/** Two codes compared in whole sentences: what `compare --json` gives. */
export const comparisonSchema = z
  .strictObject({
    lang: z.string(),
    a: codeSchema,
    b: codeSchema,
    curated: z.boolean().meta({ description: "Whether an author wrote about this pair." }),
    findings: z.array(finding).readonly(),
    verdict: z.string().meta({ description: "The answer first, in whole sentences." }),
    points: z.array(z.string()).readonly(),
    verdictLang: z.string(),
    alike: z.string().nullable(),
    same: z
      .array(
        z.strictObject({
          attribute: z.string(),
          label: z.string(),
          value,
          shown: z.string(),
          sentence: z.string(),
        }),
      )
      .readonly(),
    different: z
      .array(
        z.strictObject({
          attribute: z.string(),
          label: z.string(),
          a: value,
          b: value,
          shown: z.strictObject({ a: z.string(), b: z.string() }),
          sentence: z.string(),
        }),
      )
      .readonly(),
    choose: advice,
    cautions: advice,
    seeAlso: z.array(z.strictObject({ a: address, b: address })).readonly(),
  })
  .meta({
    title: "Comparison",
    description: "Two status codes compared.",
  }) satisfies z.ZodType<ComparisonDocument>;

const answered = { id: z.string(), label: z.string() };

/** A question people ask as a decision tree: what `text/<locale>/guides.json` holds a list of. */
export const guideSchema = z
  .strictObject({
    id: z.string(),
    protocols: z.array(z.string()).readonly(),
    lang: z.string().meta({ description: "BCP 47 tag of the language that its words are in." }),
    stale: text.shape.stale,
    title: z.string(),
    summary: z.string(),
    about: z.string().exactOptional(),
    start: z.string().meta({ description: "The id of the first question." }),
    questions: z
      .array(
        z.strictObject({
          id: z.string(),
          question: z.string(),
          help: z.string().exactOptional(),
          answers: z
            .array(
              z.union([
                z.strictObject({ ...answered, ask: z.string() }),
                z.strictObject({ ...answered, outcome: z.string() }),
              ]),
            )
            .readonly()
            .meta({ description: "Each leads to a question or to an outcome, named by its id." }),
        }),
      )
      .readonly(),
    outcomes: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          advice: z.string(),
          codes: z.array(address).readonly(),
          references: z.array(reference).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({
    title: "Guide",
    description: "A question people ask, as a decision tree that ends in status codes.",
  }) satisfies z.ZodType<Guide>;

/** A term of the glossary with its words. */
export const termSchema = z
  .strictObject({
    id: z.string(),
    protocols: z.array(z.string()).readonly().exactOptional().meta({
      description: "The ids of the protocols whose term it is; absent if all of them use it.",
    }),
    references: z.array(reference).readonly(),
    related: z.array(z.string()).readonly().meta({ description: "The ids of other terms." }),
    codes: z.array(address).readonly(),
    text: z.strictObject({
      lang: z.string().meta({ description: "BCP 47 tag of the language of these words." }),
      stale: z.literal(true).exactOptional(),
      term: z.string(),
      forms: z.array(z.string()).readonly().meta({
        description: "How the term is spelt in prose, the term itself first.",
      }),
      definition: z.string(),
    }),
  })
  .meta({
    title: "Term",
    description: "A term of the glossary with its words in one language.",
  }) satisfies z.ZodType<Term>;

const end = z.strictObject({
  id: z.string(),
  title: z.string(),
  names: z.record(z.string(), z.string()).exactOptional().meta({
    description: "Of a list that is no protocol: the name of each code in its standard.",
  }),
});
const codes = z.array(code).readonly();

/** What the codes of one list are in another, with its words: what `text/<locale>/mappings.json` lists. */
export const mappingTableSchema = z
  .strictObject({
    id: z.string().meta({ description: "The direction, such as grpc-to-http." }),
    from: end,
    to: end,
    source: reference,
    rows: z
      .array(z.strictObject({ from: code, to: codes }))
      .readonly()
      .meta({ description: "For each code what it becomes, the usual one first." }),
    otherwise: codes.exactOptional().meta({
      description: "What every code becomes that travels and that no row names.",
    }),
    except: z.array(z.string()).readonly().exactOptional().meta({
      description: "The classes to whose codes `otherwise` does not apply.",
    }),
    text: z.strictObject({
      lang: z.string(),
      stale: z.literal(true).exactOptional(),
      title: z.string(),
      about: z.string(),
      notes: z.record(z.string(), z.string()).meta({
        description: "Sentences on single rows, by code or by the word otherwise.",
      }),
    }),
  })
  .meta({
    title: "Mapping",
    description: "What the codes of one list are in another, in this direction only.",
  }) satisfies z.ZodType<Mapping>;

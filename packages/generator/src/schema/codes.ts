import { once, STATUSES } from "@wirecode/model";
import {
  Actor,
  attributeTypes,
  Code,
  CodeFacts,
  id,
  Outcome,
  Relation,
  Retry,
  schemas,
} from "@wirecode/model/shapes";
import { z } from "zod";
import { about } from "./entry.ts";
import type { AuthoredProtocol } from "./protocol.ts";

const published = CodeFacts.shape;

const references = z.array(z.string().min(1)).meta({
  description: "Where it is defined: `RFC 5321 §4.2.3`, `RFC 1985`, or the name of a draft.",
});

const phrase = published.phrase.unwrap().exactOptional().meta(about(published.phrase));

const facts = {
  name: published.name.regex(/^[A-Z][A-Za-z0-9]*$/),
  "former-names": published.formerNames,
  phrase,
  "short-phrase": published.shortPhrase,
  mnemonic: published.mnemonic,
  aliases: z.array(z.string().min(1)).exactOptional().meta(about(published.aliases)),
  "search-terms": Code.shape.searchTerms,
  status: z
    .enum(STATUSES)
    .default("registered")
    .meta({ description: "Its standing; registered if absent." }),
  origin: published.origin,
  vendor: published.vendor,
  references: references.exactOptional().meta({
    description:
      "Where it is defined: `RFC 5321 §4.2.3`, `RFC 1985`, the name of a draft or of one of the `documents`; the protocol's `standard` if absent.",
  }),
  outcome: Outcome.exactOptional().meta({ description: "Only where it differs from the class." }),
  retry: Retry.exactOptional().meta({ description: "Only where it differs from the class." }),
  act: z.array(Actor).exactOptional().meta({
    description: "Who has to act; empty if nobody. Only where it differs from the class.",
  }),
  "sent-by": z
    .array(Actor)
    .exactOptional()
    .meta({ description: "Only where it differs from the protocol." }),
  "on-wire": z
    .boolean()
    .exactOptional()
    .meta({ description: "Only where it differs from the protocol." }),
  related: z
    .record(z.string(), Relation)
    .exactOptional()
    .meta({ description: "Related codes; each relation is stated once, on either side." }),
  example: z
    .string()
    .min(1)
    .exactOptional()
    .meta({ description: "A short exchange; each line starts with `C: ` or `S: `." }),
};

/** `<protocol>/codes.yaml`: the facts, a map keyed by code, with the attributes that the protocol declares. */
export const codesSchema = once((protocol: AuthoredProtocol) => codesOf(protocol, z.strictObject));

/** The same where it is not known which attributes there are: every key may be one. */
export const openCodesSchema = once((protocol: AuthoredProtocol) =>
  codesOf(protocol, z.looseObject),
);

function codesOf(protocol: AuthoredProtocol, object: typeof z.strictObject | typeof z.looseObject) {
  const own = attributeShapes(protocol);
  const meaning = object({ phrase, references, ...own }).meta({
    description: "A further meaning of the same code; its lists are parts of the code's own.",
  });
  const code = object({
    ...facts,
    ...own,
    meanings: z
      .record(id, meaning)
      .exactOptional()
      .meta({ description: "Further meanings of the same code, by ids of their own." }),
  });
  return z
    .record(z.string(), code)
    .refine((codes) => Object.keys(codes).length > 0, "There is no code.")
    .meta({ description: `The codes of ${protocol.title}, keyed by code, in ascending order.` });
}

function attributeShapes({ attributes }: AuthoredProtocol): Record<string, z.ZodType> {
  // An attribute under the name of a common fact is the business of the rule `attribute-sound`.
  const own = Object.entries(attributes).filter(([name]) => !COMMON_FACT_KEYS.includes(name));
  return Object.fromEntries(
    own.flatMap(([name, declared]) => {
      const shape = attributeTypes[declared.type].written(schemas, declared);
      return shape ? [[name, shape.exactOptional()]] : [];
    }),
  );
}

const commonFacts = z.strictObject(facts);

/** A further meaning as an author writes it; its attributes stand beside the rest. */
export interface AuthoredMeaning {
  readonly phrase?: string | undefined;
  readonly references: readonly string[];
  readonly [attribute: string]: unknown;
}

/** A code as an author writes it; the protocol's attributes stand beside the common facts. */
export interface AuthoredCode extends Readonly<z.infer<typeof commonFacts>> {
  readonly meanings?: Readonly<Record<string, AuthoredMeaning>> | undefined;
  readonly [attribute: string]: unknown;
}

export type AuthoredCodes = Readonly<Record<string, AuthoredCode>>;

/** The keys that a protocol's attributes may not take. */
export const COMMON_FACT_KEYS: readonly string[] = [...Object.keys(facts), "meanings"];

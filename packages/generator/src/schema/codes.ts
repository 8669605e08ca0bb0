import { once } from "@wirecode/model";
import { ACTORS, ORIGINS, OUTCOMES, RELATIONS, RETRIES, STATUSES } from "@wirecode/model";
import { z } from "zod";
import type { AuthoredAttribute } from "./attribute.ts";
import type { AuthoredProtocol } from "./protocol.ts";

const references = z.array(z.string().min(1)).meta({
  description: "Where it is defined: `RFC 5321 §4.2.3`, `RFC 1985`, or the name of a draft.",
});

const phrase = z
  .string()
  .min(1)
  .exactOptional()
  .meta({ description: "The phrase of the standard, never translated." });

const facts = {
  name: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]*$/)
    .meta({ description: "The enum member, in PascalCase." }),
  phrase,
  mnemonic: z
    .string()
    .min(1)
    .exactOptional()
    .meta({ description: "The word people call it by where they do not say its number." }),
  aliases: z
    .array(z.string().min(1))
    .exactOptional()
    .meta({ description: "Other and former phrases in circulation." }),
  status: z
    .enum(STATUSES)
    .default("registered")
    .meta({ description: "Its standing; registered if absent." }),
  origin: z
    .enum(ORIGINS)
    .exactOptional()
    .meta({ description: "Where an unofficial code comes from." }),
  vendor: z.string().min(1).exactOptional().meta({ description: "Whose unofficial code it is." }),
  references,
  outcome: z
    .enum(OUTCOMES)
    .exactOptional()
    .meta({ description: "Only where it differs from the class." }),
  retry: z
    .enum(RETRIES)
    .exactOptional()
    .meta({ description: "Only where it differs from the class." }),
  act: z.array(z.enum(ACTORS)).meta({ description: "Who has to act; empty if nobody has to." }),
  "sent-by": z
    .array(z.enum(ACTORS))
    .exactOptional()
    .meta({ description: "Only where it differs from the protocol." }),
  "on-wire": z
    .boolean()
    .exactOptional()
    .meta({ description: "Only where it differs from the protocol." }),
  related: z
    .record(z.string(), z.enum(RELATIONS))
    .exactOptional()
    .meta({ description: "Related codes; each relation is stated once, on either side." }),
  example: z
    .string()
    .min(1)
    .exactOptional()
    .meta({ description: "A short exchange; each line starts with `C: ` or `S: `." }),
};

/** `<protocol>/codes.yaml`: the facts, a map keyed by code, with the attributes that the protocol declares. */
export const codesSchema = once((protocol: AuthoredProtocol) => {
  const own = attributeShapes(protocol);
  const meaning = z.strictObject({ phrase, references, ...own }).meta({
    description: "A further meaning of the same code; its lists are parts of the code's own.",
  });
  const code = z.strictObject({
    ...facts,
    ...own,
    meanings: z.record(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), meaning).exactOptional(),
  });
  return z
    .record(z.string(), code)
    .refine((codes) => Object.keys(codes).length > 0, "There is no code.")
    .meta({ description: `The codes of ${protocol.title}, keyed by code, in ascending order.` });
});

function attributeShapes({ attributes }: AuthoredProtocol): Record<string, z.ZodType> {
  // An attribute under the name of a common fact is the business of the rule `attribute-sound`.
  const written = Object.entries(attributes).filter(
    ([id, one]) => !isDerived(one) && !COMMON_FACT_KEYS.includes(id),
  );
  return Object.fromEntries(written.map(([id, one]) => [id, shapeOf(one).exactOptional()]));
}

function isDerived(attribute: AuthoredAttribute): boolean {
  return attribute.type === "list" && attribute.derived !== undefined;
}

function shapeOf(attribute: AuthoredAttribute): z.ZodType {
  switch (attribute.type) {
    case "flag":
      return z.boolean();
    case "one-of":
      return z.enum(attribute.of);
    case "list": {
      const list = z.array(z.enum(attribute.of));
      return attribute.any ? z.union([z.literal("any"), list]) : list;
    }
    case "codes":
      return z.array(z.string().regex(new RegExp(`^(?:${attribute.pattern})$`)));
    case "string":
      return z.string().min(1);
  }
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

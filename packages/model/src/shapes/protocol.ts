import { z } from "zod";
import { AttributeDeclaration } from "./attribute.ts";
import { CodeValue, NotablePair, Pair } from "./pair.ts";
import { pattern } from "../schema/pattern.ts";
import { Reference } from "./reference.ts";
import { searchTerms } from "./search-terms.ts";
import type { Shape } from "../schema/shape.ts";
import { Actor, Outcome, Retry } from "./vocabulary.ts";

export const CodeClass = z
  .strictObject({
    id: z.string().meta({ description: "How the standard writes the class, such as `5yz`." }),
    term: z.string().min(1).meta({ description: "The standard's own term, never translated." }),
    codes: pattern.meta({ description: "A regular expression for the codes of the class." }),
    searchTerms,
    references: z.array(Reference).readonly().meta({ description: "Where the class is defined." }),
    outcome: Outcome.meta({
      description: "The outcome of its codes unless a code states its own.",
    }),
    retry: Retry.meta({ description: "The retry of its codes unless a code states its own." }),
    act: z
      .array(Actor)
      .readonly()
      .meta({ description: "Who has to act on its codes unless a code states its own." }),
  })
  .meta({ description: "A class of codes, such as SMTP's `5yz`." });
export type CodeClass = Shape<typeof CodeClass>;

export const Token = z
  .strictObject({
    text: z.string().min(1).meta({ description: "How it is written, such as `Retry-After`." }),
    reference: Reference.meta({ description: "Where it is defined." }),
  })
  .meta({ description: "A word on the wire or in a configuration, such as a header field." });
export type Token = Shape<typeof Token>;

export const UnknownCodes = z
  .strictObject({
    references: z
      .array(Reference)
      .readonly()
      .meta({ description: "Where the standard says how to treat a code that nobody knows." }),
    as: CodeValue.exactOptional().meta({
      description: "The code that it counts as, where no class says what it is.",
    }),
    byClass: z.record(z.string(), CodeValue).exactOptional().meta({
      description:
        "By class, the code or the class that one of it is treated as; `X` is what the code has in that place.",
    }),
    attributes: z.array(z.string().min(1)).readonly().exactOptional().meta({
      description: "The attributes that it has from the code that it is treated as.",
    }),
    sentBy: z.array(Actor).readonly().meta({ description: "Who sends it." }),
  })
  .meta({ description: "What the standard says of codes that nobody has registered." });
export type UnknownCodes = Shape<typeof UnknownCodes>;

export const Protocol = z
  .strictObject({
    id: z.string().meta({ description: "The folder's name under `data/`, such as `smtp`." }),
    title: z.string().min(1).meta({ description: "The protocol's name, never translated." }),
    aliases: z
      .array(z.string().min(1))
      .readonly()
      .exactOptional()
      .meta({ description: "What else people call it, such as `ws` for WebSocket." }),
    popularity: z.number().min(1).max(10).exactOptional().meta({
      description:
        "How much sooner than others people mean it by a bare code or word; 1 if absent.",
    }),
    prefix: z.string().min(1).exactOptional().meta({
      description:
        "What stands before a bare code in sentences, such as `EDE`; absent where the code shows by itself what it is.",
    }),
    enum: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]*$/)
      .meta({ description: "The name of the TypeScript enum." }),
    code: z
      .strictObject({
        type: z.enum(["number", "string"]).meta({ description: "How programs write a code." }),
        pattern: pattern.meta({ description: "A regular expression for every code." }),
      })
      .meta({ description: "How its codes are written." }),
    pages: z.enum(["all", "notable"]).default("all").meta({
      description: "Which pairs of codes get pages: every one, or those worth knowing.",
    }),
    pairs: z.array(Pair).readonly().exactOptional().meta({
      description: "Further pairs of its codes that get pages, which nobody confuses.",
    }),
    standard: z.string().min(1).meta({ description: "The document that defines the protocol." }),
    registry: z
      .strictObject({
        source: z.string().min(1).meta({ description: "Where the snapshot comes from." }),
        url: z
          .url({ protocol: /^https$/ })
          .exactOptional()
          .meta({ description: "The address at which the registry can be read." }),
        date: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .meta({ description: "The day of the snapshot." }),
      })
      .exactOptional()
      .meta({
        description: "The registry that its codes are checked against; absent where there is none.",
      }),
    tokens: z.array(Token).readonly().exactOptional().meta({
      description: "The header fields and settings that its texts mention.",
    }),
    unknown: UnknownCodes.exactOptional(),
    classes: z
      .array(CodeClass)
      .readonly()
      .meta({ description: "Empty where its codes have no classes." }),
    attributes: z
      .array(AttributeDeclaration)
      .readonly()
      .meta({ description: "In the order in which a reader should meet them." }),
    decisive: z.array(z.string().min(1)).readonly().exactOptional().meta({
      description:
        "The attributes that decide what a reader does, the most important first: a comparison begins with the first in which two codes differ. All in their order if absent.",
    }),
    comparisons: z
      .array(NotablePair)
      .readonly()
      .meta({ description: "The pairs that people confuse." }),
  })
  .meta({ description: "What a protocol declares about its codes." });
export type Protocol = Shape<typeof Protocol>;

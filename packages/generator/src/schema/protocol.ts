import {
  Actor,
  authoredAttribute,
  CodeClass,
  CodeFacts,
  id,
  Protocol,
  UnknownCodes,
} from "@wirecode/model/shapes";
import { z } from "zod";
import { about } from "./entry.ts";

/** What is written as it is published. */
const same = Protocol.pick({
  title: true,
  aliases: true,
  popularity: true,
  prefix: true,
  enum: true,
  code: true,
  standard: true,
  pages: true,
  decisive: true,
}).shape;

const classSchema = z.strictObject({
  term: CodeClass.shape.term,
  "search-terms": CodeClass.shape.searchTerms,
  references: z.array(z.string().min(1)).exactOptional().meta(about(CodeClass.shape.references)),
  codes: CodeClass.shape.codes,
  outcome: CodeClass.shape.outcome,
  retry: CodeClass.shape.retry,
  act: CodeClass.shape.act,
});

/** `<protocol>/protocol.yaml`: what a protocol declares about its codes. */
export const protocolSchema = z
  .strictObject({
    ...same,
    title: same.title.meta({ examples: ["Orders"] }),
    enum: same.enum.meta({ examples: ["OrderError"] }),
    code: same.code.meta({ examples: [{ type: "string", pattern: "[A-Z]+-[0-9]{3}" }] }),
    standard: same.standard.meta({
      description:
        "The document that defines the protocol; one that is no RFC has its address under `documents`.",
      examples: ["RFC 5321", "Orders API 2"],
    }),
    pairs: z.array(z.string().min(1)).min(1).exactOptional().meta({
      description:
        "Further pairs that get pages where `pages` is `notable`, the lower code first: `211/551`.",
    }),
    documents: z
      .record(z.string().min(1), z.url({ protocol: /^https$/ }))
      .exactOptional()
      .meta({ description: "Documents that are neither RFC nor draft, each with its address." }),
    registry: z
      .strictObject({
        file: z
          .string()
          .regex(/^[a-z][a-z0-9.-]*\.csv$/)
          .meta({ description: "The snapshot, a file beside this one." }),
        ...Protocol.shape.registry.unwrap().shape,
        wildcard: z
          .strictObject({
            letter: z
              .string()
              .regex(/^[A-Z]$/)
              .meta({ description: "The letter." }),
            values: z.array(z.string().min(1)).min(1).meta({ description: "What it stands for." }),
          })
          .exactOptional()
          .meta({ description: "A letter in the rows' codes and what it stands for." }),
        deviations: z.record(z.string(), z.string().min(1)).exactOptional().meta({
          description: "Codes whose facts differ from the registry on purpose, with the reason.",
        }),
      })
      .exactOptional()
      .meta({ description: "The registry that the codes are checked against, if there is one." }),
    defaults: z
      .strictObject({
        "sent-by": z.array(Actor).meta(about(CodeFacts.shape.sentBy)),
        "on-wire": CodeFacts.shape.onWire,
      })
      .meta({
        description:
          "What a code inherits unless it says otherwise: who sends it, and whether it travels.",
        examples: [{ "sent-by": ["server"], "on-wire": true }],
      }),
    tokens: z
      .record(z.string().min(1), z.string().min(1))
      .exactOptional()
      .meta({
        description:
          "Header fields and settings that texts mention, each with the reference that defines it, for pages to link to.",
        examples: [{ "Retry-After": "RFC 9110 §10.2.3" }],
      }),
    unknown: z
      .strictObject({
        references: z.array(z.string().min(1)).min(1).meta(about(UnknownCodes.shape.references)),
        as: z.string().min(1).exactOptional().meta(about(UnknownCodes.shape.as)),
        "by-class": z
          .record(z.string(), z.string().min(1))
          .exactOptional()
          .meta(about(UnknownCodes.shape.byClass)),
        attributes: z.array(id).exactOptional().meta(about(UnknownCodes.shape.attributes)),
      })
      .exactOptional()
      .meta(about(UnknownCodes)),
    classes: z
      .record(z.string(), classSchema)
      .default({})
      .meta({ description: "The classes of its codes by their ids, if it has any." }),
    attributes: z.record(id, authoredAttribute).default({}).meta({
      description:
        "The attributes of its codes, if they have any, in the order in which a reader should meet them.",
    }),
  })
  .meta({ description: "What a protocol declares about its codes." });

export type AuthoredProtocol = z.infer<typeof protocolSchema>;
export type AuthoredClass = z.infer<typeof classSchema>;

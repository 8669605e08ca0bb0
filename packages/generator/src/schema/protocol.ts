import { ACTORS, OUTCOMES, RETRIES } from "@wirecode/model";
import { z } from "zod";
import { attributeSchema } from "./attribute.ts";
import { pattern } from "./pattern.ts";
import { searchTerms } from "./search-terms.ts";

const classSchema = z.strictObject({
  term: z.string().min(1).meta({ description: "The standard's own term, never translated." }),
  "search-terms": searchTerms,
  references: z
    .array(z.string().min(1))
    .exactOptional()
    .meta({ description: "Where the class is defined." }),
  codes: pattern.meta({ description: "A regular expression for the codes of the class." }),
  outcome: z
    .enum(OUTCOMES)
    .meta({ description: "The outcome of its codes unless a code states its own." }),
  retry: z
    .enum(RETRIES)
    .meta({ description: "The retry of its codes unless a code states its own." }),
});

/** `<protocol>/protocol.yaml`: what a protocol declares about its codes. */
export const protocolSchema = z
  .strictObject({
    title: z.string().min(1).meta({ description: "The protocol's name, never translated." }),
    aliases: z
      .array(z.string().min(1))
      .exactOptional()
      .meta({ description: "What else people call it, such as `ws` for WebSocket." }),
    popularity: z.number().min(1).max(10).default(1).meta({
      description: "How much sooner than others people mean it by a bare code or word.",
    }),
    enum: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]*$/)
      .meta({ description: "The name of the TypeScript enum." }),
    code: z.strictObject({
      type: z.enum(["number", "string"]).meta({ description: "How programs write a code." }),
      pattern: pattern.meta({ description: "A regular expression for every code." }),
    }),
    standard: z.string().min(1).meta({ description: "The document that defines the protocol." }),
    pages: z.enum(["all", "notable"]).default("all").meta({
      description: "Which pairs of codes get pages: every one, or those worth knowing.",
    }),
    documents: z
      .record(z.string().min(1), z.url({ protocol: /^https$/ }))
      .exactOptional()
      .meta({ description: "Documents that are neither RFC nor draft, each with its address." }),
    registry: z
      .strictObject({
        file: z.string().regex(/^[a-z][a-z0-9.-]*\.csv$/),
        source: z.string().min(1).meta({ description: "Where the snapshot comes from." }),
        url: z
          .url({ protocol: /^https$/ })
          .exactOptional()
          .meta({ description: "The address at which the registry can be read." }),
        date: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .meta({ description: "The day of the snapshot." }),
        wildcard: z
          .strictObject({
            letter: z.string().regex(/^[A-Z]$/),
            values: z.array(z.string().min(1)).min(1),
          })
          .exactOptional()
          .meta({ description: "A letter in the rows' codes and what it stands for." }),
        deviations: z.record(z.string(), z.string().min(1)).exactOptional().meta({
          description: "Codes whose facts differ from the registry on purpose, with the reason.",
        }),
      })
      .exactOptional()
      .meta({ description: "The registry that the codes are checked against, if there is one." }),
    defaults: z.strictObject({
      "sent-by": z.array(z.enum(ACTORS)),
      "on-wire": z.boolean(),
    }),
    classes: z.record(z.string(), classSchema),
    attributes: z.record(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), attributeSchema),
  })
  .meta({ description: "What a protocol declares about its codes." });

export type AuthoredProtocol = z.infer<typeof protocolSchema>;
export type AuthoredClass = z.infer<typeof classSchema>;

import { Actor, authoredAttribute, CodeClass, id, pattern, Protocol } from "@wirecode/model/shapes";
import { z } from "zod";

const { title, enum: enumName, code, standard, pages, registry } = Protocol.shape;

const classSchema = z.strictObject({
  term: CodeClass.shape.term,
  references: z
    .array(z.string().min(1))
    .exactOptional()
    .meta({ description: "Where the class is defined." }),
  codes: pattern.meta({ description: "A regular expression for the codes of the class." }),
  outcome: CodeClass.shape.outcome,
  retry: CodeClass.shape.retry,
});

/** `<protocol>/protocol.yaml`: what a protocol declares about its codes. */
export const protocolSchema = z
  .strictObject({
    title,
    enum: enumName,
    code,
    standard,
    pages,
    documents: z
      .record(z.string().min(1), z.url({ protocol: /^https$/ }))
      .exactOptional()
      .meta({ description: "Documents that are neither RFC nor draft, each with its address." }),
    registry: z
      .strictObject({
        file: z.string().regex(/^[a-z][a-z0-9.-]*\.csv$/),
        ...registry.unwrap().shape,
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
      "sent-by": z.array(Actor),
      "on-wire": z.boolean(),
    }),
    classes: z.record(z.string(), classSchema),
    attributes: z.record(id, authoredAttribute),
  })
  .meta({ description: "What a protocol declares about its codes." });

export type AuthoredProtocol = z.infer<typeof protocolSchema>;
export type AuthoredClass = z.infer<typeof classSchema>;

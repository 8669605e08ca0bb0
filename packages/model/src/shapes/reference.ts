import { z } from "zod";
import type { Shape } from "../schema/shape.ts";

export const Reference = z
  .strictObject({
    spec: z.string().meta({ description: "The document, such as `RFC 5321`." }),
    section: z
      .string()
      .exactOptional()
      .meta({ description: "The section without its sign, such as `4.2.3`." }),
    url: z
      .string()
      .meta({ description: "Where the document can be read, at the section if there is one." }),
  })
  .meta({ description: "A place in a document that defines or explains a code." });
export type Reference = Shape<typeof Reference>;

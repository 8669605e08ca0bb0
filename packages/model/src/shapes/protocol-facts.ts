import { z } from "zod";
import { CodeFacts } from "./code.ts";
import { Protocol } from "./protocol.ts";
import type { Shape } from "../schema/shape.ts";

export const ProtocolFacts = z
  .strictObject({
    protocol: Protocol,
    codes: z.array(CodeFacts).readonly().meta({ description: "In canonical order." }),
  })
  .meta({
    description: "A protocol and its codes without words: what `facts/<protocol>.json` holds.",
  });
export type ProtocolFacts = Shape<typeof ProtocolFacts>;

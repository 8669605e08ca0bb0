import { CodeFacts } from "./code.ts";
import type { Shape } from "../schema/shape.ts";

export const NamedCode = CodeFacts.pick({
  protocol: true,
  code: true,
  sense: true,
  name: true,
  phrase: true,
}).meta({ description: "A code and what it is called." });
export type NamedCode = Shape<typeof NamedCode>;

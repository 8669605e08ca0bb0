import { Protocol } from "./protocol.ts";
import type { Shape } from "../schema/shape.ts";
import { ProtocolWords } from "./words.ts";

export const ProtocolEntry = Protocol.extend({
  text: ProtocolWords.pick({ lang: true, bodyLang: true, summary: true, about: true }),
}).meta({
  title: "Protocol",
  description: "A protocol with what it is about, without its codes: what `wirecode list` lists.",
});
export type ProtocolEntry = Shape<typeof ProtocolEntry>;

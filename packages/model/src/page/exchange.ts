import type { Bundle } from "../shapes/bundle.ts";
import type { CodeFacts } from "../shapes/code.ts";
import { formOf } from "../words/inflected.ts";
import type { Blocks } from "./block.ts";

/**
 * The code on the wire; nothing where no example shows it.
 * @internal
 */
export function exchange({ protocol, example }: CodeFacts, { words }: Bundle): Blocks {
  if (example.length === 0) return [];
  const { client = "", server = "" } = words.actors;
  const actors = { client: formOf(client), server: formOf(server) };
  return [{ kind: "exchange", protocol, lines: example, actors }];
}

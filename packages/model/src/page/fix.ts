import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import { ACTORS } from "../vocabulary/facts.ts";
import { formOf } from "../words/inflected.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { capitalize, prose } from "./words.ts";

/**
 * What each side does about a code, under the name that the protocol gives the side.
 * @internal
 */
export function fix({ text }: Code, { words }: Bundle, context: PageContext): Blocks {
  return ACTORS.flatMap((actor) => {
    const advice = text.fix[actor];
    if (!advice) return [];
    const heading = [capitalize(formOf(words.actors[actor] ?? actor), context)];
    return [
      { kind: "part", id: actor, heading, blocks: [prose(advice, text.lang, context)] } as const,
    ];
  });
}

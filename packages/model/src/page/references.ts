import type { Reference } from "../shapes/reference.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import type { Citation } from "./inline.ts";
import { list } from "./words.ts";

/**
 * Documents one below the other.
 * @internal
 */
export function references(where: readonly Reference[], context: PageContext): Blocks {
  return list(where.map((one) => [citation(one, context)]));
}

/**
 * A document, which is in the reference language where it is called by a title and not by a number.
 * @internal
 */
export function citation(
  reference: Reference,
  { locale, reference: language }: PageContext,
): Citation {
  const isNumbered = /^(?:RFC |draft-)/.test(reference.spec);
  const isForeign = !isNumbered && locale !== language.tag;
  return { kind: "citation", reference, ...(isForeign && { language }) };
}

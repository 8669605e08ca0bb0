import { fragmentOf } from "../../src/explain/handover.ts";

/** Fewer words are a search. */
const FEWEST_WORDS = 4;

/** An option that leads to the explanation of what stands in a search field, where that is so much that it may be an error. */
export function offerOf(query: string, { dataset: { explain, offer } }: HTMLFormElement) {
  const fragment =
    query.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS ? undefined : fragmentOf(query);
  if (fragment === undefined || explain === undefined || offer === undefined) return undefined;
  return { href: explain + fragment, line: offer };
}

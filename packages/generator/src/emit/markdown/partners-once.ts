import type { CodeFacts } from "@wirecode/model";
import type { CatalogueProtocol } from "../../model/catalogue.ts";
import { partnersOf, type Pairs, type Partners } from "./pages.ts";

const earlier = new WeakMap<readonly CodeFacts[], Made>();

interface Made {
  readonly from: readonly unknown[];
  readonly partners: Partners;
}

/** Which comparisons have pages, found anew only if a fact has changed since they were last: most edits touch words. */
export function partnersOnce(protocols: readonly CatalogueProtocol[], pairs: Pairs): Partners {
  const [first] = protocols;
  if (!first) return new Map();
  const from = [pairs, ...protocols.flatMap(({ protocol, codes }) => [protocol, codes])];
  const before = earlier.get(first.codes);
  const isSame = before?.from.length === from.length;
  if (isSame && from.every((part, index) => part === before.from[index])) return before.partners;
  const partners = partnersOf(protocols, pairs);
  earlier.set(first.codes, { from, partners });
  return partners;
}

import type { Bundle, Code, CodeFacts } from "#model";
import { everyLookup } from "./lookup.ts";
import { rankAll } from "./rank.ts";

/**
 * Codes of every protocol that match a query, best first.
 *
 * Without bundles the query is matched against codes, names and phrases; with bundles also against their words, in
 * their language. {@link rank} does the same for codes at hand.
 */
export function search(query: string): readonly CodeFacts[];
export function search(query: string, bundles: readonly Bundle[]): readonly Code[];
export function search(query: string, bundles?: readonly Bundle[]): readonly CodeFacts[] {
  return rankAll(
    query,
    (bundles ?? everyLookup()).map(({ codes }) => codes),
  );
}

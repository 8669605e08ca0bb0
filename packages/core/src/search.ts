import type { Bundle, Code, CodeFacts } from "#model";
import { catalogue } from "../generated/catalogue.js";
import { rank } from "./rank.ts";

/**
 * Codes of every protocol that match a query, best first.
 *
 * Without bundles the query is matched against codes, names and phrases; with bundles also against their words, in
 * their language. {@link rank} does the same for codes at hand.
 */
export function search(query: string): readonly CodeFacts[];
export function search(query: string, bundles: readonly Bundle[]): readonly Code[];
export function search(query: string, bundles?: readonly Bundle[]): readonly CodeFacts[] {
  if (bundles)
    return rank(
      query,
      bundles.flatMap(({ codes }) => codes),
    );
  return rank(
    query,
    Object.values(catalogue).flatMap(({ facts }) => Object.values(facts)),
  );
}

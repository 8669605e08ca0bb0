import { partnersIn, partnersOf, type Bundle, type Pairs, type Partners } from "@wirecode/model";
import type { CatalogueProtocol } from "../../resolve/catalogue.ts";
import { share } from "../../resolve/share.ts";
import type { Remember } from "../../remember.ts";

/** Which comparisons have pages, found anew only if a fact has changed since they were last: most edits touch words. */
export function partnersOnce(
  protocols: readonly CatalogueProtocol[],
  pairs: Pairs,
  remember: Remember,
): Partners {
  const from = [pairs, ...protocols.flatMap(({ protocol, codes }) => [protocol, codes])];
  return remember<Partners>("partners", from, (before) =>
    share(before, partnersOf(protocols, pairs)),
  );
}

/** Those of them that have pages in a language: all that somebody asks for, or those that are told in it. */
export function partnersInOnce(
  partners: Partners,
  locale: string,
  bundles: readonly Bundle[],
  pairs: Pairs,
  remember: Remember,
): Partners {
  if (pairs === "all") return partners;
  return remember<Partners>(`partners in ${locale}`, [partners, ...bundles], (before) =>
    share(before, partnersIn(partners, bundles)),
  );
}

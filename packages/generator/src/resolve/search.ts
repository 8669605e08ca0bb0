import type { SearchLanguage } from "@wirecode/model";
import type { AuthoredSearch } from "../schema/search.ts";

const LISTS = ["letters", "words", "prefixes", "endings", "joined"] as const;

/**
 * What search knows of each of some languages, with what it knows of the reference, whose names stand in all texts;
 * nothing where the catalogue says nothing of any.
 */
export function searchLanguages(
  search: AuthoredSearch,
  reference: string,
  tags: readonly string[],
): Readonly<Record<string, SearchLanguage>> {
  if (Object.keys(search).length === 0) return {};
  const base = search[reference] ?? {};
  return Object.fromEntries(
    tags.map((tag) => [tag, tag === reference ? base : both(base, search[tag] ?? {})]),
  );
}

/** Of an entry that both have, the one that stands later holds. */
function both(base: SearchLanguage, own: SearchLanguage): SearchLanguage {
  return Object.fromEntries(
    LISTS.flatMap((list) => {
      const known = [base[list], own[list]].filter((one) => one !== undefined);
      return known.length > 0 ? [[list, known.join(" ")]] : [];
    }),
  );
}

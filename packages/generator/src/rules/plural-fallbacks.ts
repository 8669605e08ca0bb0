import type { Authored } from "../schema/authored.ts";
import { wordsToCheck, type WordsToCheck } from "./attribute-words.ts";
import type { Place } from "./rule.ts";

/** The plural categories for which a language says of an attribute what it says of all other numbers. */
export interface PluralFallback extends Place {
  readonly locale: string;
  readonly attribute: string;
  /** As CLDR names them: `two`, `few`. */
  readonly categories: readonly string[];
}

/**
 * Where a sentence about several values falls back to that for `other`, because the language has none for a number of
 * values that it tells apart. That is no mistake where the sentence fits; a translator should look at each.
 */
export function pluralFallbacks(authored: Authored): readonly PluralFallback[] {
  return wordsToCheck(authored).flatMap((one) =>
    (["says", "both"] as const).flatMap((kind) => {
      const categories = missingCategories(one, kind);
      if (categories.length === 0) return [];
      const { locale, name, file, path } = one;
      return { locale, attribute: name, file, path: [...path, kind], on: "key", categories };
    }),
  );
}

/** Flags and single values know no categories, and nothing falls back where nothing is said at all. */
function missingCategories(
  { locale, keys, words }: WordsToCheck,
  kind: "says" | "both",
): readonly string[] {
  const own = words[kind];
  if (!Object.hasOwn(own, "other")) return [];
  return countedCategories(locale).filter(
    (category) => keys.includes(category) && !Object.hasOwn(own, category),
  );
}

/** No list has more values. */
const MOST = 100;

/** The categories of the numbers that lists have; French has one for millions, and none at all has a pattern of its own. */
function countedCategories(locale: string): readonly string[] {
  const plurals = new Intl.PluralRules(locale);
  const counts = Array.from({ length: MOST }, (_, index) => plurals.select(index + 1));
  return [...new Set(counts)].filter((category) => category !== "other");
}

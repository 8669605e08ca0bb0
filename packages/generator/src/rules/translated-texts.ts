import { once } from "@wirecode/model";
import { languageName } from "../language-name.ts";
import { PHRASES, PROVIDERS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";
import { folderOfSubject, subjectsOf, wordsFileOf } from "../translation/entries.ts";
import {
  isStale,
  parallelEntries,
  type Parallel,
  type ParallelEntry,
} from "../translation/parallel.ts";
import type { Place } from "./rule.ts";

/** A translated text beside the English that it was made from. */
export interface TranslatedText extends Place {
  readonly locale: string;
  readonly text: string;
  readonly original: string;
  /** Where it belongs: a protocol's id, `phrases`, `guides`. */
  readonly of: string;
  /** What it belongs to there: `551`, `450/550`, `which-redirect`. */
  readonly entry: string;
}

/** What the language is called that the others translate. */
export function referenceOf({ locales }: Authored): string {
  const [reference = ""] = Object.keys(locales);
  return languageName(reference);
}

/** A folder in a language, entry by entry beside its English. */
export interface TranslatedFolder {
  readonly of: string;
  readonly locale: string;
  readonly file: string;
  readonly entries: readonly ParallelEntry[];
}

/** Every folder in every language beside the English. */
export const translatedFolders = once((authored: Authored): readonly TranslatedFolder[] => {
  const [, ...translations] = Object.keys(authored.locales);
  return subjectsOf(authored).flatMap((of) =>
    translations.map((locale) => ({
      of,
      locale,
      file: wordsFileOf(of, locale),
      entries: parallelEntries(authored, of, locale),
    })),
  );
});

/**
 * Every translated text beside its English, but those that are stale: they may differ, and coverage says so. What a
 * language has of its own, such as a plural form or a spelling that English has not, stands beside the English for all
 * other cases, or is left out.
 */
export const translatedTexts = once((authored: Authored): readonly TranslatedText[] =>
  translatedFolders(authored).flatMap(({ of, locale, file, entries }) =>
    entries.flatMap(({ entry: { name }, strings }) =>
      strings.flatMap((one): readonly TranslatedText[] => {
        const { own: text, english: original, path, key } = one;
        if (text === undefined || one.several || isOutdated(one) || isOwn(of, key)) return [];
        return [{ file, path, locale, text, original, of, entry: name }];
      }),
    ),
  ),
);

/**
 * The same but the notes of providers: what they name are parts of products (a resolver of nginx, the API of Amazon API
 * Gateway), which each language calls as the product does, and the words of the protocols do not bind.
 */
export const translatedTerms = once((authored: Authored): readonly TranslatedText[] =>
  translatedTexts(authored).filter(({ of }) => folderOfSubject(of) !== PROVIDERS),
);

/** Whether a text was made from another English than the present; of one without a stamp nobody knows that it was. */
function isOutdated(one: Parallel): boolean {
  return one.stamp !== undefined && isStale(one);
}

/** Whether a text is no translation: the words that search leaves out, and the name of the site. */
function isOwn(of: string, key: string): boolean {
  return of === PHRASES && ["search/idle", "site/name"].includes(key);
}

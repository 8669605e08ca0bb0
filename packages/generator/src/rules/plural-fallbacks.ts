import { fallingBack } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { DataPath } from "../load/locate.ts";
import { wordsToCheck } from "./attribute-words.ts";

/** Sentences about an attribute that a language has under `other` alone for some numbers of values. */
export interface PluralFallback {
  readonly locale: string;
  readonly file: string;
  /** Of the map of sentences: `says` or `both` of an attribute. */
  readonly path: DataPath;
  /** The plural categories (CLDR) of these numbers: `two`, `few`. */
  readonly categories: readonly string[];
}

/**
 * Where a language tells numbers of values apart and a text does not. That is allowed, since a sentence may hold for
 * all of them; whether it does, only a translator can tell.
 */
export function pluralFallbacks(authored: Authored): readonly PluralFallback[] {
  return wordsToCheck(authored).flatMap(({ words, most, locale, file, path }) =>
    (["says", "both"] as const).flatMap((kind): readonly PluralFallback[] => {
      const categories = fallingBack(words[kind], most, locale);
      return categories.length > 0 ? [{ locale, file, path: [...path, kind], categories }] : [];
    }),
  );
}

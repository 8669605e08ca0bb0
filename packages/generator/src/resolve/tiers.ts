import type { DataPath } from "../load/locate.ts";
import type { Stamps } from "../schema/stamps.ts";
import { isStale } from "../translation/parallel.ts";
import { originalAt, pathText, strings } from "../translation/strings.ts";

/** Texts of one kind in the language asked for and in the reference language. */
export interface Asked<T> {
  readonly locale: string;
  readonly reference: string;
  readonly asked: T | undefined;
  readonly english: T | undefined;
  /** What each string of the language asked for was made from. */
  readonly stamps: Stamps | undefined;
}

/** The texts of a folder in a language and in the reference language. */
export function askedIn<T>(
  text: Readonly<Record<string, T>>,
  stamps: Readonly<Record<string, Stamps>> | undefined,
  locale: string,
  reference: string,
): Asked<T> {
  return {
    locale,
    reference,
    asked: text[locale],
    english: text[reference],
    stamps: stamps?.[locale],
  };
}

/** An entry in the best language there is. */
export interface LocalizedEntry<T> {
  readonly lang: string;
  readonly stale: boolean;
  readonly entry: T;
}

/** An entry whose names are in the best language there is, and whose body is in the best language there is. */
export interface TieredEntry<T> {
  readonly lang: string;
  readonly bodyLang: string;
  readonly stale: boolean;
  readonly names: T;
  readonly body: T;
}

/**
 * An entry in the language asked for where it is translated, and otherwise in the reference language.
 * @param path - Where it stands in its file.
 */
export function inBestLanguage<S, T extends object>(
  { locale, reference, asked, english, stamps = {} }: Asked<S>,
  path: DataPath,
  pick: (text: S) => T | undefined,
): LocalizedEntry<T> | undefined {
  const original = english && pick(english);
  const translation = locale === reference ? undefined : asked && pick(asked);
  if (!translation) return original && { lang: reference, stale: false, entry: original };
  return {
    lang: locale,
    stale: original !== undefined && hasStale(translation, original, path, stamps),
    entry: translation,
  };
}

/**
 * The same in two tiers.
 * @param hasBody - Whether a translation has more than names.
 */
export function inTiers<S, T extends object>(
  asked: Asked<S>,
  path: DataPath,
  pick: (text: S) => T | undefined,
  hasBody: (translation: T) => boolean,
): TieredEntry<T> | undefined {
  const names = inBestLanguage(asked, path, pick);
  const original = asked.english && pick(asked.english);
  if (!names) return undefined;
  const { lang, stale: isOld, entry } = names;
  const isWhole = lang === asked.reference || !original || hasBody(entry);
  return {
    lang,
    bodyLang: isWhole ? lang : asked.reference,
    stale: isOld,
    names: entry,
    body: isWhole ? entry : original,
  };
}

/** Whether any string of a translation was made from another English than the present. */
function hasStale(translation: object, original: object, path: DataPath, stamps: Stamps): boolean {
  return strings(translation).some(({ path: below, text: own }) => {
    const english = originalAt(original, below);
    const stamp = stamps[pathText([...path, ...below])];
    return english !== undefined && isStale({ own, english, ...(stamp && { stamp }) });
  });
}

/** What an entry says of itself where its English has changed since. */
export function stale(found: { readonly stale: boolean }): { readonly stale?: true } {
  return found.stale ? { stale: true } : {};
}

/** What an entry in two tiers says of its languages. */
export function languagesOf({ lang, bodyLang, stale: isOld }: TieredEntry<unknown>): {
  readonly lang: string;
  readonly bodyLang: string;
  readonly stale?: true;
} {
  return { lang, bodyLang, ...(isOld && { stale: true }) };
}

import type { DataPath } from "../load/locate.ts";
import type { Authored } from "../schema/authored.ts";
import { subjectsOf, wordsFileOf } from "../translation/entries.ts";
import { isStale, parallelEntries } from "../translation/parallel.ts";

/** The strings of a translated entry that were made from the English as it is, beside that. */
export interface TranslatedEntry {
  /** One of {@link subjectsOf}. */
  readonly of: string;
  readonly name: string;
  readonly file: string;
  readonly path: DataPath;
  readonly strings: readonly TranslatedString[];
}

/** A string and the English that it was made from. */
export interface TranslatedString {
  readonly path: DataPath;
  readonly own: string;
  readonly english: string;
}

/** Every translated entry, without strings that are stale: those may differ, and coverage says so. */
export function* translatedEntries(authored: Authored): Iterable<TranslatedEntry> {
  const [, ...translations] = Object.keys(authored.locales);
  for (const of of subjectsOf(authored)) {
    for (const locale of translations) {
      const file = wordsFileOf(of, locale);
      for (const { entry, strings } of parallelEntries(authored, of, locale)) {
        const current = strings.flatMap((one): readonly TranslatedString[] =>
          one.own === undefined || isStale(one)
            ? []
            : [{ path: one.path, own: one.own, english: one.english }],
        );
        if (current.length === 0) continue;
        yield { of, name: entry.name, file, path: entry.path, strings: current };
      }
    }
  }
}

/** What a translation leaves out of its original and adds to it, in sentences; nothing where that is nothing. */
export function sayDifference(lost: readonly string[], added: readonly string[]): string {
  return [
    ...(lost.length > 0 ? [`It leaves out ${list(lost)}.`] : []),
    ...(added.length > 0 ? [`It adds ${list(added)}.`] : []),
  ].join(" ");
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

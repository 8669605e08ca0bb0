import type { Authored } from "../schema/authored.ts";
import { entriesOf, subjectsOf, type Entry } from "../translation/entries.ts";
import { fingerprint } from "../translation/fingerprint.ts";

/** A translated entry beside the English that it was made from. */
export interface TranslatedEntry {
  /** One of {@link subjectsOf}. */
  readonly of: string;
  readonly locale: string;
  readonly entry: Entry;
  readonly original: object;
}

/** Every translated entry that was made from the English as it is: a stale one may differ, and coverage says so. */
export function* translatedEntries(authored: Authored): Iterable<TranslatedEntry> {
  const [reference = "", ...translations] = Object.keys(authored.locales);
  for (const of of subjectsOf(authored)) {
    const originals = new Map(
      entriesOf(authored, of, reference).map(({ name, value }) => [name, value]),
    );
    for (const locale of translations) {
      for (const entry of entriesOf(authored, of, locale)) {
        const original = originals.get(entry.name);
        if (original && entry.from === fingerprint(original)) yield { of, locale, entry, original };
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

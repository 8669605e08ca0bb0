import type { Authored } from "../schema/authored.ts";
import { entriesOf, type Entry, subjectsOf } from "./entries.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Stamp } from "./stamp.ts";

/** A stamp and where it goes. */
export interface PlannedStamp extends Stamp {
  readonly file: string;
  readonly locale: string;
  readonly of: string;
  readonly name: string;
}

/**
 * What to stamp: the named entries, or every entry that has no stamp yet.
 * @param isSound - Whether an English entry is whole, so that its fingerprint says what people translated.
 */
export function planStamps(
  authored: Authored,
  locales: readonly string[],
  only: { readonly of: string; readonly names: readonly string[] } | undefined,
  isSound: (original: Pick<Entry, "file" | "path">) => boolean = () => true,
): { readonly stamps: readonly PlannedStamp[]; readonly unknown: readonly string[] } {
  const [reference = ""] = Object.keys(authored.locales);
  const subjects = only ? [only.of] : subjectsOf(authored);
  const met = new Set<string>();
  const stamps = subjects.flatMap((of) => {
    const originals = new Map(
      entriesOf(authored, of, reference)
        .filter(isSound)
        .map((entry) => [entry.name, entry.value]),
    );
    return locales.flatMap((locale) =>
      entriesOf(authored, of, locale).flatMap(({ name, file, path, from: present }) => {
        const original = originals.get(name);
        if (!original || (only && !only.names.includes(name))) return [];
        met.add(name);
        const from = fingerprint(original);
        const due = only ? present !== from : present === undefined;
        return due ? [{ file, locale, of, name, path, from }] : [];
      }),
    );
  });
  return { stamps, unknown: only ? only.names.filter((name) => !met.has(name)) : [] };
}

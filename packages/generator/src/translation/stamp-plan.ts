import type { Authored } from "../schema/authored.ts";
import type { Stamps } from "../schema/stamps.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { parallelEntries } from "./parallel.ts";

/** What to stamp of a folder in a language. */
export interface StampPlan {
  /** All stamps there are to be, sorted. */
  readonly stamps: Stamps;
  /** The strings that get another stamp, or their first. */
  readonly renewed: readonly string[];
  /** The names of entries that were asked for and that the language does not have. */
  readonly unknown: readonly string[];
}

/** What is up to date again. */
export interface Named {
  /** The names of entries. */
  readonly names?: readonly string[];
  /** The keys of single strings. */
  readonly keys?: ReadonlySet<string>;
}

/** Which strings may be judged: of what could not be read nothing is known. */
export interface Judgeable {
  /** Whether the English at a path is what its author wrote. */
  readonly english: (path: readonly (string | number)[]) => boolean;
  /** Whether all of the translation could be read, so that what is not there is gone. */
  readonly translation: boolean;
}

/**
 * The stamps of a folder in a language: strings without one get it, so does what is named,
 * all others keep theirs, and those of strings that are gone go.
 */
export function planStamps(
  authored: Authored,
  of: string,
  locale: string,
  { names = [], keys = new Set() }: Named = {},
  { english, translation }: Judgeable = { english: () => true, translation: true },
): StampPlan {
  const before = authored.stamps[of]?.[locale] ?? {};
  const after = new Map(translation ? [] : Object.entries(before));
  const renewed: string[] = [];
  const met = new Set<string>();
  for (const { entry, strings } of parallelEntries(authored, of, locale)) {
    for (const { path, key, own, stamp, english: original } of strings) {
      if (own === undefined) continue;
      met.add(entry.name);
      const isNamed = names.includes(entry.name) || keys.has(key);
      const isDue = (stamp === undefined || isNamed) && english(path);
      const now = isDue ? fingerprintOf(original) : stamp;
      if (now === undefined) continue;
      if (now !== stamp) renewed.push(key);
      after.set(key, now);
    }
  }
  return {
    stamps: sorted(after),
    renewed,
    unknown: names.filter((name) => !met.has(name)),
  };
}

/** Stamps as their file holds them: an object, a string a line. */
export function printStamps(stamps: Stamps): string {
  return `${JSON.stringify(stamps, null, 2)}\n`;
}

function sorted(stamps: ReadonlyMap<string, string>): Stamps {
  return Object.fromEntries([...stamps].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

import type { Tally } from "@wirecode/model";
import { PHRASES, SITE, TERMS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";
import type { Remember } from "../remember.ts";
import { folderOfSubject, subjectsOf, wordsOf, type Tier } from "./entries.ts";
import { isMissing, isStale, parallelEntries, type Parallel } from "./parallel.ts";

/** How much of a folder a language has, as `coverage --json` prints it. */
export interface CoverageRow {
  readonly locale: string;
  /** A protocol's id, `phrases`, `across`, `guides`, `terms`, `site` or `providers`. */
  readonly protocol: string;
  readonly names: Tally;
  readonly bodies: Tally;
}

/** A string of a language that somebody has to look at. */
export interface Chore extends Parallel {
  readonly locale: string;
  readonly folder: string;
}

/** What each translation has of the reference, what is stale in it and what it lacks. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly stale: readonly Chore[];
  readonly missing: readonly Chore[];
}

/** Counts, for some languages, what each folder has of the reference, and names every string that is stale or missing. */
export function coverage(authored: Authored, locales: readonly string[]): Coverage {
  const subjects = subjectsOf(authored);
  const all = locales.flatMap((locale) =>
    subjects.map((folder) => ({ locale, folder, units: unitsOf(authored, folder, locale) })),
  );
  const rows = locales.flatMap((locale) =>
    [...new Set(subjects.map(folderOfSubject))].map((protocol) => {
      const own = all.filter(
        (one) => one.locale === locale && folderOfSubject(one.folder) === protocol,
      );
      return rowOf(
        locale,
        protocol,
        own.flatMap(({ units }) => units),
      );
    }),
  );
  const chores = (isChore: (one: Parallel) => boolean) =>
    all.flatMap(({ locale, folder, units }) =>
      units
        .flatMap(({ strings }) => strings)
        .filter(isChore)
        .map((one) => ({ ...one, locale, folder })),
    );
  return {
    rows,
    stale: chores(isStale),
    missing: chores(isMissing),
  };
}

/** Counts, for one language, what each folder has of the reference; a folder again only once its words have changed. */
export function coverageRows(
  authored: Authored,
  locale: string,
  remember: Remember,
): readonly CoverageRow[] {
  const [reference = ""] = Object.keys(authored.locales);
  return subjectsOf(authored).map((folder) =>
    remember(
      `coverage of ${folder} in ${locale}`,
      [
        wordsOf(authored, folder, reference),
        wordsOf(authored, folder, locale),
        authored.stamps[folder]?.[locale],
      ],
      () => rowOf(locale, folder, unitsOf(authored, folder, locale)),
    ),
  );
}

function rowOf(locale: string, protocol: string, units: readonly Unit[]): CoverageRow {
  return {
    locale,
    protocol,
    names: tallyOf(units, "names"),
    bodies: tallyOf(units, "bodies"),
  };
}

/** The sum of several rows. */
export function total(rows: readonly CoverageRow[], tier: Tier): Tally {
  const sum = (key: keyof Tally) => rows.reduce((all, row) => all + row[tier][key], 0);
  return { whole: sum("whole"), total: sum("total"), stale: sum("stale") };
}

/** What is counted as one: the strings of a tier of an entry. */
interface Unit {
  readonly tier: Tier;
  readonly strings: readonly Parallel[];
}

/** Phrases are counted string by string, terms and pages about the site entry by entry, everything else tier by tier. */
function unitsOf(authored: Authored, folder: string, locale: string): readonly Unit[] {
  return parallelEntries(authored, folder, locale).flatMap(({ strings }): readonly Unit[] => {
    if (folder === PHRASES) return strings.map((one) => ({ tier: "names", strings: [one] }));
    if (folder === TERMS || folder === SITE) return [{ tier: "names", strings }];
    return (["names", "bodies"] as const).flatMap((tier) => {
      const own = strings.filter((one) => one.tier === tier);
      return own.length === 0 ? [] : [{ tier, strings: own }];
    });
  });
}

function tallyOf(units: readonly Unit[], tier: Tier): Tally {
  const own = units.filter((unit) => unit.tier === tier);
  const asked = own.filter(({ strings }) => !strings.every(({ extra }) => extra));
  return {
    whole: asked.filter(({ strings }) => !strings.some(isMissing)).length,
    total: asked.length,
    stale: own.filter(({ strings }) => strings.some(isStale)).length,
  };
}

import type { Authored } from "../schema/authored.ts";
import { fingerprint } from "./fingerprint.ts";
import { entriesOf, subjectsOf, type Entry } from "./entries.ts";

/** How much of one thing is translated; the lists name what a translator has to do. */
export interface Share {
  readonly total: number;
  readonly translated: number;
  readonly stale: readonly string[];
  readonly missing: readonly string[];
}

/** A locale's share of a protocol, or of the phrases that all protocols use. */
export interface CoverageRow {
  readonly locale: string;
  /** A protocol's id, `phrases`, `across`, `guides`, `terms` or `site`. */
  readonly of: string;
  readonly codes: Share;
  readonly comparisons: Share;
  /** The words around the codes: of the protocol, its actors, classes and attributes, of the pages, mappings and guides. */
  readonly interface: Share;
}

/** Counts, for each translation, which entries of the reference it has, which have changed since, and which it lacks. */
export function coverage(authored: Authored): readonly CoverageRow[] {
  const [reference = "", ...translations] = Object.keys(authored.locales);
  return translations.flatMap((locale) =>
    subjectsOf(authored).map((of) => {
      const original = entriesOf(authored, of, reference);
      const own = new Map(entriesOf(authored, of, locale).map((entry) => [entry.name, entry]));
      const share = (kind: Entry["kind"]) =>
        measure(
          original.filter((entry) => entry.kind === kind),
          own,
        );
      return {
        locale,
        of,
        codes: share("code"),
        comparisons: share("comparison"),
        interface: share("interface"),
      };
    }),
  );
}

function measure(original: readonly Entry[], own: ReadonlyMap<string, Entry>): Share {
  const missing = original.filter(({ name }) => !own.has(name));
  const stale = original.filter(({ name, value }) => {
    const from = own.get(name)?.from;
    return own.has(name) && from !== fingerprint(value);
  });
  return {
    total: original.length,
    translated: original.length - missing.length - stale.length,
    stale: names(stale),
    missing: names(missing),
  };
}

function names(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ name }) => name);
}

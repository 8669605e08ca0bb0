import { DATA_CHANGE_TYPES, DATA_KINDS, type DataChangeType } from "../vocabulary/data-changes.ts";
import { compareIds } from "./edition.ts";
import type { DataKind, Edition, EditionEntry } from "../shapes/edition.ts";
import type { Status } from "../shapes/vocabulary.ts";

/**
 * One change of one thing. What is added or removed tells nothing more of itself.
 * @internal
 */
export interface DataChange {
  readonly change: DataChangeType;
  readonly kind: DataKind;
  /** As the {@link Edition} has it, such as `smtp:551`. */
  readonly id: string;
  /** Of a translation: the tag of its locale. */
  readonly locale?: string;
  /** Of a deprecation: what the code has become. */
  readonly status?: Status;
}

/**
 * What the data of one version changes: what `wirecode-generate changes --format json` prints.
 * @internal
 */
export interface DataChanges {
  /** Present and true where nothing came before: everything is new, and `changes` does not list it. */
  readonly first?: true;
  /** How many there are of each kind in the later edition. */
  readonly totals: Readonly<Record<DataKind, number>>;
  /** By what happened, locale, kind and id, in this order. */
  readonly changes: readonly DataChange[];
}

/**
 * Tells what an edition changes against an earlier one, or that it is the first.
 * @internal
 */
export function changesBetween(before: Edition | undefined, after: Edition): DataChanges {
  const totals = totalsOf(after);
  if (!before) return { first: true, totals, changes: [] };
  const gone = new Set(
    Object.keys(before.entries.locale).filter((tag) => !Object.hasOwn(after.entries.locale, tag)),
  );
  const found = DATA_KINDS.flatMap((kind) => {
    const [old, own] = [before.entries[kind], after.entries[kind]];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(own)])].toSorted(compareIds);
    return ids.flatMap((id) =>
      changesOf(entryIn(old, id), entryIn(own, id), after.reference)
        // That a locale is gone is told once, of the locale.
        .filter(({ change, locale }) => change !== "untranslated" || !gone.has(locale ?? ""))
        .map(({ change, ...more }): DataChange => ({ change, kind, id, ...more })),
    );
  });
  return { totals, changes: found.toSorted(inOrder) };
}

function totalsOf({ entries }: Edition): DataChanges["totals"] {
  const count = (kind: DataKind) => Object.keys(entries[kind]).length;
  return {
    protocol: count("protocol"),
    code: count("code"),
    comparison: count("comparison"),
    mapping: count("mapping"),
    guide: count("guide"),
    term: count("term"),
    locale: count("locale"),
  };
}

type Own = Pick<DataChange, "change" | "locale" | "status">;

function changesOf(
  old: EditionEntry | undefined,
  own: EditionEntry | undefined,
  reference: string,
): readonly Own[] {
  if (!old) return [{ change: "added" }];
  if (!own) return [{ change: "removed" }];
  const found: Own[] = [];
  const restated = old.status !== own.status;
  const outOfUse = own.status === "deprecated" || own.status === "obsolete";
  if (restated && outOfUse) found.push({ change: "deprecated", status: own.status });
  if (old.facts !== own.facts || (restated && !outOfUse)) found.push({ change: "corrected" });
  const tags = [...new Set([...Object.keys(old.words), ...Object.keys(own.words)])].toSorted();
  for (const locale of tags) {
    const [earlier, later] = [wordsIn(old, locale), wordsIn(own, locale)];
    if (earlier === later) continue;
    if (locale === reference) found.push({ change: "reworded" });
    else if (earlier === undefined) found.push({ change: "translated", locale });
    else found.push({ change: later === undefined ? "untranslated" : "retranslated", locale });
  }
  return found;
}

function entryIn(
  entries: Readonly<Record<string, EditionEntry>>,
  id: string,
): EditionEntry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

function wordsIn({ words }: EditionEntry, locale: string): string | undefined {
  return Object.hasOwn(words, locale) ? words[locale] : undefined;
}

/** Sorting keeps the order of kinds and ids, in which changes are found. */
function inOrder(one: DataChange, other: DataChange): number {
  const position = ({ change }: DataChange) => DATA_CHANGE_TYPES.indexOf(change);
  const [left, right] = [one.locale ?? "", other.locale ?? ""];
  return position(one) - position(other) || (left < right ? -1 : left > right ? 1 : 0);
}

/**
 * What an edition has entries of, in the order in which changes are told.
 * @internal
 */
export const DATA_KINDS = [
  "protocol",
  "code",
  "comparison",
  "mapping",
  "guide",
  "term",
  "locale",
] as const;

/**
 * What can happen to something between two editions, what matters most to those who upgrade first.
 *
 * - `removed`, `added`: it is in one of the two only.
 * - `deprecated`: a code has become deprecated or obsolete.
 * - `corrected`: its facts have changed.
 * - `reworded`: its words in the reference language have changed.
 * - `translated`, `retranslated`, `untranslated`: its words in another locale are new, have changed, are gone.
 * @internal
 */
export const DATA_CHANGE_TYPES = [
  "removed",
  "deprecated",
  "added",
  "corrected",
  "reworded",
  "translated",
  "retranslated",
  "untranslated",
] as const;
/** @internal */
export type DataChangeType = (typeof DATA_CHANGE_TYPES)[number];

import type { DataPath } from "../load/locate.ts";
import type { Stamps } from "../schema/stamps.ts";
import { isStale } from "../translation/parallel.ts";
import { originalAt, pathText, strings } from "../translation/strings.ts";

/** What authors wrote in a language, and what they have it from. */
export interface Written<T> {
  /** Absent where the language has no words on it. */
  readonly own: T | undefined;
  /** The same words in the reference language; absent for these themselves. */
  readonly english: T | undefined;
  /** What each string was made from. */
  readonly stamps: Stamps | undefined;
}

/**
 * What a translated entry says of itself: that it is stale where any string of it was made from another English than the
 * present.
 * @param path - Where the entry stands in its file.
 */
export function staleness(
  translation: object,
  original: object | undefined,
  path: DataPath,
  stamps: Stamps = {},
): { readonly stale?: true } {
  const isOld = strings(translation).some(({ path: below, text: own }) => {
    const english = originalAt(original, below);
    const stamp = stamps[pathText([...path, ...below])];
    return english !== undefined && isStale({ own, english, ...(stamp && { stamp }) });
  });
  return isOld ? { stale: true } : {};
}

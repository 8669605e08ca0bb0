import { compareCodes } from "./order.ts";
import type { Status } from "./vocabulary.ts";

/**
 * The version of the shape of an {@link Edition}. It grows whenever fingerprints of the same data come out otherwise; the
 * edition of the last release is then made again from its data.
 * @internal
 */
export const EDITION_FORMAT = 1;

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
/** @internal */
export type DataKind = (typeof DATA_KINDS)[number];

/**
 * What one thing says, by fingerprints: equal ones mean that nothing has changed.
 * @internal
 */
export interface EditionEntry {
  /** Of a code only. */
  readonly status?: Status;
  /** Of everything but words and status. */
  readonly facts: string;
  /** Of the words by locale tag, of those locales that have words of their own. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * What the data of one version says, in little: enough to tell what another version changes.
 *
 * Ids are `smtp` of a protocol, `smtp:551` of a code, `smtp:550/smtp:551` of a comparison that an author wrote,
 * `grpc-to-http` of a mapping, `which-redirect` of a guide, `status-code` of a term, `ar` of a locale. The words of a
 * locale are its phrases.
 * @internal
 */
export interface Edition {
  /** {@link EDITION_FORMAT}. */
  readonly edition: number;
  /** The tag of the locale that the others translate. */
  readonly reference: string;
  readonly entries: Readonly<Record<DataKind, Readonly<Record<string, EditionEntry>>>>;
}

/**
 * The order of ids within a kind: by protocol, then by code.
 * @internal
 */
export function compareIds(one: string, other: string): number {
  const [left, right] = [one.split(/[:/]/), other.split(/[:/]/)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = compareCodes(left[i] ?? "", right[i] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

import type { CodeFacts } from "../shapes/code.ts";
import { compareCodes } from "../facts/order.ts";
import { typingErrors } from "./distance.ts";

const LONGEST = 16;

/** What of a code tells how near it is to a number. */
type Numbered = Pick<CodeFacts, "code" | "status" | "range">;

/**
 * The codes that a person most likely meant by a value that is none: one slip away first (two digits swapped before one
 * digit off), then the rest of the class; official codes before unofficial ones, near numbers before far ones.
 * @param typed - The value as somebody wrote it, in ASCII digits.
 * @param codes - What there is to choose from; of codes with the same value each is listed, in its order.
 * @internal
 */
export function nearCodes<T extends Numbered>(typed: string, codes: readonly T[]): readonly T[] {
  if (typed.length > LONGEST) return [];
  return codes
    .filter(({ range }) => !range)
    .map((code) => nearness(typed, code))
    .filter(({ far, otherClass, written }) => !far || (!otherClass && isAsLong(typed, written)))
    .toSorted(
      (one, other) =>
        Number(one.far) - Number(other.far) ||
        Number(one.unofficial) - Number(other.unofficial) ||
        Number(one.otherClass) - Number(other.otherClass) ||
        Number(other.swapped) - Number(one.swapped) ||
        one.gap - other.gap ||
        compareCodes(one.written, other.written),
    )
    .map(({ code }) => code);
}

/** A class is its first digit only among codes that are about as long; a code of parts says it by all but the last. */
function isAsLong(typed: string, written: string): boolean {
  if (typed.includes(".")) return true;
  return typed.length > 1 && Math.abs(typed.length - written.length) <= 1;
}

function nearness<T extends Numbered>(typed: string, code: T) {
  const written = String(code.code);
  return {
    code,
    written,
    unofficial: code.status === "unofficial",
    far: typingErrors(typed, written, 1) > 1,
    otherClass: groupOf(typed) !== groupOf(written),
    swapped: sorted(typed) === sorted(written),
    gap: Math.abs(numberOf(typed) - numberOf(written)) || 0,
  };
}

/** What says to which codes it belongs: its first digit, or all parts but the last. */
function groupOf(written: string): string {
  return written.includes(".") ? written.slice(0, written.lastIndexOf(".")) : (written[0] ?? "");
}

function numberOf(written: string): number {
  return Number(written.slice(written.lastIndexOf(".") + 1));
}

function sorted(digits: string): string {
  return digits.split("").toSorted().join("");
}

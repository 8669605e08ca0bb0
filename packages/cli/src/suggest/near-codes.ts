import levenshtein from "damerau-levenshtein";
import { compareCodes, type CodeFacts } from "@wirecode/core/model";

const LONGEST = 16;
const MOST = 3;

/**
 * The codes that a person most likely meant, each once: one slip away first (two digits swapped before one digit off),
 * then the rest of the class; official codes before unofficial ones, near numbers before far ones.
 */
export function nearCodes(
  typed: string,
  codes: readonly Pick<CodeFacts, "code" | "status" | "range">[],
): string[] {
  if (typed.length > LONGEST) return [];
  const ranked = codes
    .filter(({ range }) => !range)
    .map(({ code, status }) => rank(typed, String(code), status === "unofficial"))
    .filter(({ far, otherClass, written }) => !far || (!otherClass && isAsLong(typed, written)))
    .toSorted(
      (one, other) =>
        Number(one.far) - Number(other.far) ||
        Number(one.unofficial) - Number(other.unofficial) ||
        Number(one.otherClass) - Number(other.otherClass) ||
        Number(other.swapped) - Number(one.swapped) ||
        one.gap - other.gap ||
        compareCodes(one.written, other.written),
    );
  return [...new Set(ranked.map(({ written }) => written))].slice(0, MOST);
}

/** A class is its first digit only among codes that are about as long. */
function isAsLong(typed: string, written: string): boolean {
  return typed.length > 1 && Math.abs(typed.length - written.length) <= 1;
}

function rank(typed: string, written: string, unofficial: boolean) {
  return {
    written,
    unofficial,
    far: levenshtein(typed, written).steps > 1,
    otherClass: typed[0] !== written[0],
    swapped: sorted(typed) === sorted(written),
    gap: Math.abs(Number(typed) - Number(written)) || 0,
  };
}

function sorted(digits: string): string {
  return digits.split("").toSorted().join("");
}

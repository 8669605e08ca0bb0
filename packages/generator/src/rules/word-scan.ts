import type { Span, Word } from "./whole-word.ts";

/** A word in a text, and what was said to belong to it. */
export interface Found<T> extends Span {
  readonly of: T;
}

/**
 * Finds words in texts, however many words there are: each text is looked at once, and not once for each word.
 *
 * @returns every place where one stands, overlapping or not, from left to right, of those that begin alike the longest first
 */
export function openScan<T>(
  words: readonly (readonly [Word, T])[],
): (folded: string) => readonly Found<T>[] {
  const [short, long] = [bySum(words, 1), bySum(words, 2)];
  return (folded) => {
    const found: Found<T>[] = [];
    const look = (candidates: Candidates<T> | undefined, at: number) => {
      for (const [word, of] of candidates ?? []) {
        const span = folded.startsWith(word.core, at) ? word.around(folded, at) : undefined;
        if (span) found.push({ ...span, of });
      }
    };
    for (let at = 0; at < folded.length; at++) {
      look(long.get(sumAt(folded, at, 2)), at);
      if (short.size > 0) look(short.get(sumAt(folded, at, 1)), at);
    }
    return found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  };
}

type Candidates<T> = readonly (readonly [Word, T])[];

/** The words of one letter, or those of two and more, by the sum of so many letters at their beginning. */
function bySum<T>(words: Candidates<T>, letters: 1 | 2): ReadonlyMap<number, Candidates<T>> {
  const found = new Map<number, (readonly [Word, T])[]>();
  for (const entry of words) {
    const [{ core }] = entry;
    if (Math.min(core.length, 2) !== letters) continue;
    const sum = sumAt(core, 0, letters);
    const alike = found.get(sum);
    if (alike) alike.push(entry);
    else found.set(sum, [entry]);
  }
  return found;
}

/** The places of a text of which none lies in another that begins before it. */
export function withoutOverlaps<T extends Span>(found: readonly T[]): readonly T[] {
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** One or two letters as a number, which few others have. */
function sumAt(text: string, at: number, letters: 1 | 2): number {
  return text.charCodeAt(at) * 31 + (letters === 2 ? text.charCodeAt(at + 1) : 0);
}

import { typingErrors } from "./distance.ts";
import type { Reader } from "./reader.ts";
import { isUnspaced, lettersOf } from "./unspaced.ts";
import { isNumber, type Vocabulary } from "./vocabulary.ts";

const APART = 0.9;
const BEGUN = 0.55;
const MISTYPED = 0.7;

/** How a word of a query was typed. */
interface TypedWord {
  readonly form: string;
  /** Whether somebody may still be typing it. */
  readonly isLast: boolean;
  /** Whether it may be a mistyped one where it is not there. */
  readonly forgiving: boolean;
  readonly reader: Reader;
}

/** The words of an index that a word of a query can stand for, by how well they fit: 1 for the word itself. */
export function fitsOf(
  word: string,
  { form, isLast, forgiving, reader }: TypedWord,
  index: Vocabulary,
): Map<string, number> {
  const fits = new Map<string, number>();
  if (isUnspaced(word)) {
    for (const one of lettersOf(word).length === 1 ? holding(word, index) : [])
      fits.set(one, BEGUN);
    if (index.places.has(word)) fits.set(word, 1);
    return fits;
  }
  // Whoever is still typing may mean a longer word.
  if (isLast ? word.length > 1 : word.length > 3) {
    for (const longer of begunBy(word, index)) fits.set(longer, BEGUN);
  }
  for (const other of joinedForms(form, reader)) {
    if (index.places.has(other)) fits.set(other, APART);
  }
  if (index.places.has(word)) fits.set(word, 1);
  if (!forgiving || fits.size > 0) return fits;
  for (const longer of endedBy(word, index)) fits.set(longer, BEGUN);
  for (const near of nearTo(word, index)) fits.set(near, MISTYPED);
  return fits;
}

/** A word with what a language writes as one with it, and without. */
function joinedForms(form: string, { joined, stem }: Reader): readonly string[] {
  return joined
    .flatMap((one) => {
      const isLong = form.length - one.length > 2;
      return [one + form, ...(isLong && form.startsWith(one) ? [form.slice(one.length)] : [])];
    })
    .map(stem);
}

/** The tokens of an index that a single letter of a run without spaces stands in. */
function holding(letter: string, { words }: Vocabulary): readonly string[] {
  return words.filter((one) => one.startsWith(letter) || one.endsWith(letter));
}

/** The words of an index that begin with another. */
function begunBy(word: string, { words }: Vocabulary): readonly string[] {
  return words.filter((one) => one.startsWith(word));
}

/** The words of an index that end with another, as compounds do: `Mailserver`. */
function endedBy(word: string, { words }: Vocabulary): readonly string[] {
  return word.length < 5 ? [] : words.filter((one) => one.endsWith(word));
}

/** The words of an index that are nearest to one that it does not have. */
function nearTo(word: string, { words }: Vocabulary): readonly string[] {
  if (isNumber(word) || word.length < 4 || word.length > 24) return [];
  let limit = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  let nearest: string[] = [];
  for (const other of words) {
    if (other.length < 3 || !beginsAlike(word, other)) continue;
    const errors = typingErrors(word, other, limit);
    if (errors > limit) continue;
    if (errors < limit) nearest = [];
    limit = errors;
    nearest.push(other);
  }
  return nearest;
}

/** Whether at most one of the first two letters differs, or the two are swapped: few people mistype both. */
function beginsAlike(word: string, other: string): boolean {
  return (
    word[0] === other[0] || word[1] === other[1] || word[0] === other[1] || word[1] === other[0]
  );
}

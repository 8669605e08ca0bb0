import { typingErrors } from "./distance.ts";
import type { SearchIndex } from "./search-index.ts";
import { isNumber, type Vocabulary } from "./vocabulary.ts";
import { stem, split } from "./tokens.ts";

/** A word of a query, and the words of the index that it can stand for. */
export interface Term {
  readonly word: string;
  /** By how well they fit: 1 for the word itself. */
  readonly fits: ReadonlyMap<string, number>;
  /** Whether no word of the index is as it was typed. */
  readonly strange: boolean;
}

const BEGUN = 0.55;
const MISTYPED = 0.7;
const JOINED = 0.9;

/**
 * The words of a query that say something, each with what it can stand for.
 * @param forgiving - Whether a word that is not there may be a mistyped one.
 */
export function termsOf(
  query: string,
  idle: ReadonlySet<string>,
  words: Vocabulary,
  forgiving: boolean,
): readonly Term[] {
  const forms = split(query).map((form) => form.replaceAll(/^\.+|\.+$/g, ""));
  const all = [...new Set(forms.filter((form) => form !== ""))];
  const telling = all.filter((form) => !idle.has(stem(form)));
  const typed = (telling.length > 0 ? telling : all).flatMap((form) => parted(form, words));
  const last = typed.at(-1);
  const terms = typed.map((form) => termOf(form, form === last, words, forgiving));
  for (const [at, form] of typed.entries()) joinNext(form, at, typed, terms, words);
  return terms;
}

/** The words of a query, in lower case, that stand nowhere as they were typed, though they may be parts or near ones. */
export function strangeWords(query: string, { idle, withProse }: SearchIndex): ReadonlySet<string> {
  const { places } = withProse();
  const words = query.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u);
  const isStrange = (word: string) => {
    const parts = split(word).map(stem);
    const known = [parts.join(""), stem(split(word).join(""))];
    const isKnown = parts.every((part) => idle.has(part)) || known.some((one) => places.has(one));
    // What begins or ends with a low line is a name in a program.
    return word !== "" && (!isKnown || /^_|_$/.test(word));
  };
  return new Set(words.filter(isStrange));
}

interface OpenTerm extends Term {
  readonly fits: Map<string, number>;
}

function termOf(form: string, isLast: boolean, index: Vocabulary, forgiving: boolean): OpenTerm {
  const word = stem(form);
  const fits = new Map<string, number>();
  if (index.places.has(word)) fits.set(word, 1);
  // Whoever is still typing may mean a longer word.
  if (isLast ? word.length > 1 : word.length > 3) {
    for (const longer of begunBy(word, index)) if (longer !== word) fits.set(longer, BEGUN);
  }
  const strange = !fits.has(word);
  if (forgiving && fits.size === 0)
    for (const near of nearTo(word, index)) fits.set(near, MISTYPED);
  return { word, fits, strange };
}

/** The words of an index that begin with another. */
function begunBy(word: string, { words }: Vocabulary): readonly string[] {
  return words.filter((one) => one.startsWith(word));
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

/** Two words of a query that an index has in one: `time out`. */
function joinNext(
  form: string,
  at: number,
  typed: readonly string[],
  terms: readonly OpenTerm[],
  { places }: Vocabulary,
): void {
  const next = typed[at + 1];
  const [one, other] = [terms[at], terms[at + 1]];
  if (next === undefined || !one || !other || isNumber(form) || isNumber(next)) return;
  const joined = stem(form + next);
  if (!places.has(joined)) return;
  one.fits.set(joined, Math.max(one.fits.get(joined) ?? 0, JOINED));
  other.fits.set(joined, Math.max(other.fits.get(joined) ?? 0, JOINED));
}

/** A word that an index has in two, or letters with a number behind them: `mailboxfull`, `http404`. */
function parted(form: string, index: Vocabulary): readonly string[] {
  if (index.places.has(stem(form))) return [form];
  const numbered = /^(?<word>\p{L}{2,})(?<number>\d[\d.]*)$/u.exec(form)?.groups;
  if (numbered) return [numbered["word"] ?? "", numbered["number"] ?? ""];
  for (let cut = 3; cut <= form.length - 3; cut++) {
    const parts = [form.slice(0, cut), form.slice(cut)];
    if (parts.every((part) => index.places.has(stem(part)))) return parts;
  }
  return [form];
}

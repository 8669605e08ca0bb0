import { fitsOf } from "./fits.ts";
import type { Reader } from "./reader.ts";
import type { SearchIndex } from "./search-index.ts";
import { isUnspaced } from "./unspaced.ts";
import { wordsOf } from "./written.ts";
import { isNumber, isPlainCode, type Vocabulary } from "./vocabulary.ts";

/** A word of a query, and the words of the index that it can stand for. */
export interface Term {
  readonly word: string;
  /** By how well they fit: 1 for the word itself. */
  readonly fits: ReadonlyMap<string, number>;
  /** Whether no word of the index is as it was typed. */
  readonly strange: boolean;
}

interface OpenTerm extends Term {
  readonly fits: Map<string, number>;
}

const JOINED = 0.9;

/** So many tokens of a run without spaces, none of them known, have a word between them that is not there. */
const GAP = 3;

/**
 * The words of a query that say something, each with what it can stand for.
 * @param forgiving - Whether a word that is not there may be a mistyped one.
 */
export function termsOf(
  query: string,
  index: SearchIndex,
  words: Vocabulary,
  forgiving: boolean,
): readonly Term[] {
  const { idle, reader } = index;
  const { split, stem } = reader;
  const forms = split(query).map((form) => form.replaceAll(/^\.+|\.+$/g, ""));
  const all = [...new Set(forms.filter((form) => form !== ""))];
  const telling = all.filter((form) => !saysNothing(stem(form), idle));
  const typed = (telling.length > 0 ? telling : all).flatMap((form) => parted(form, words, index));
  const last = typed.at(-1);
  const terms = typed.map((form): OpenTerm => {
    const word = stem(form);
    const fits = fitsOf(word, { form, isLast: form === last, forgiving, reader }, words);
    return { word, fits, strange: !fits.has(word) };
  });
  for (const [at, form] of typed.entries()) joinNext(form, at, { typed, terms }, words, reader);
  return withoutGaps(terms);
}

/** Whether a word is idle, or one of those that a language drops. */
function saysNothing(word: string, idle: ReadonlySet<string>): boolean {
  return word === "" || idle.has(word);
}

/** What is left of a query without the words that say nothing, and without runs of which an index knows nothing. */
export function tellingPart(query: string, { idle, reader, places }: SearchIndex): string {
  const isIdle = (word: string) => {
    const parts = reader.split(word).map(reader.stem);
    return parts.every(
      (part) => saysNothing(part, idle) || (isUnspaced(part) && !places.has(part)),
    );
  };
  return wordsOf(query)
    .filter((word) => !isIdle(word))
    .join(" ");
}

/** The words of a query, in lower case, that stand nowhere as they were typed, though they may be parts or near ones. */
export function strangeWords(query: string, index: SearchIndex): ReadonlySet<string> {
  const { idle, reader, withProse } = index;
  const { split, stem } = reader;
  const { places } = withProse();
  const words = query.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u);
  const isStrange = (word: string) => {
    const parts = split(word).map(stem);
    const known = [parts.join(""), stem(split(word).join(""))];
    const isKnown =
      parts.every((part) => saysNothing(part, idle)) ||
      known.some((one) => places.has(one)) ||
      parts.some((part) => isUnspaced(part) && places.has(part));
    // What begins or ends with a low line is a name in a program.
    return word !== "" && (!isKnown || /^_|_$/.test(word));
  };
  return new Set(words.filter(isStrange));
}

/**
 * The terms without the tokens of runs that only stand where two words meet: what an index does not have of a run is one
 * word that is missing where it is long enough to be any.
 */
function withoutGaps(terms: readonly OpenTerm[]): readonly OpenTerm[] {
  let gap = 0;
  return terms.filter(({ word, fits }) => {
    const isMissing = fits.size === 0 && isUnspaced(word);
    gap = isMissing ? gap + 1 : 0;
    return !isMissing || gap === GAP;
  });
}

/** The terms of a query and what was typed for each. */
interface Terms {
  readonly typed: readonly string[];
  readonly terms: readonly OpenTerm[];
}

/** Two words of a query that an index has in one: `time out`. */
function joinNext(
  form: string,
  at: number,
  { typed, terms }: Terms,
  { places }: Vocabulary,
  { stem }: Reader,
): void {
  const next = typed[at + 1];
  const [one, other] = [terms[at], terms[at + 1]];
  if (next === undefined || !one || !other || isNumber(form) || isNumber(next)) return;
  const joined = stem(form + next);
  if (!places.has(joined)) return;
  one.fits.set(joined, Math.max(one.fits.get(joined) ?? 0, JOINED));
  other.fits.set(joined, Math.max(other.fits.get(joined) ?? 0, JOINED));
}

/** A word that an index has in two, or letters beside a code: `mailboxfull`, `550den`, `dns3`. */
function parted(
  form: string,
  { places }: Vocabulary,
  { reader: { stem }, protocolWords }: SearchIndex,
): readonly string[] {
  if (isUnspaced(form) || places.has(stem(form))) return [form];
  const parts = form.split(/(?<=\p{L}{2})(?=\d)|(?<=\d)(?=\p{L}{2})/u);
  const isNamed = parts.some(isNumber) && parts.some((part) => protocolWords.has(stem(part)));
  if (parts.length === 2 && (isNamed || parts.some(isPlainCode))) return parts;
  for (let cut = 3; cut <= form.length - 3; cut++) {
    const halves = [form.slice(0, cut), form.slice(cut)];
    if (halves.every((half) => places.has(stem(half)))) return halves;
  }
  return [form];
}

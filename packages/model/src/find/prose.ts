import type { Reader } from "./reader.ts";
import type { SearchDocument } from "./search-document.ts";
import { isUnspaced } from "./unspaced.ts";
import { isNumber, listOf, type AllPlaces, type Lists } from "./vocabulary.ts";

/** How much a word counts that stands in a summary. */
const SUMMARY = 2.4;

/** What a word counts that stands only in prose. */
export const RARE = 1.2;

/** A word that more documents than this have in their prose tells none of them apart. */
const COMMON = 12;

/** Where words stand with those of summaries, and with those of prose that say something because few texts have them. */
export function proseAdded(
  documents: readonly SearchDocument[],
  places: AllPlaces,
  idle: ReadonlySet<string>,
  { split, stem }: Reader,
): AllPlaces {
  const summed: Lists = new Map();
  const inTexts: Lists = new Map();
  const stems = new Map<string, string>();
  for (const [at, { summary = "", prose = "", more = "" }] of documents.entries()) {
    for (const form of split(summary)) {
      const word = stemOf(form);
      if (!isNumber(word) && !idle.has(word)) note(word, at, summed);
    }
    for (const form of split(prose)) {
      const word = stemOf(form);
      if (!isShort(word) && !idle.has(word)) note(word, at, inTexts);
    }
    if (more !== "") for (const word of more.split(" ")) note(word, at, inTexts);
  }
  const added = new Map(places);
  for (const [word, all] of summed) append(word, all, SUMMARY, added);
  for (const [word, all] of inTexts) append(word, all, RARE, added);
  return added;

  function stemOf(form: string): string {
    const known = stems.get(form);
    if (known !== undefined) return known;
    const word = stem(form);
    stems.set(form, word);
    return word;
  }
}

function note(word: string, at: number, lists: Lists): void {
  const where = listOf(word, lists);
  if (where.at(-1) !== at) where.push(at);
}

/** Adds the documents that have a word to those that have it in a better place. */
function append(
  word: string,
  all: readonly number[],
  weight: number,
  places: Map<string, readonly number[]>,
): void {
  const where = places.get(word);
  const known = new Set<number>();
  if (where) for (let place = 0; place < where.length; place += 2) known.add(where[place] ?? 0);
  const others = where ? all.filter((at) => !known.has(at)) : all;
  if (word === "" || others.length === 0) return;
  if (weight === RARE && (others.length > COMMON || isSeam(word, all))) return;
  const added = where ? where.slice() : [];
  for (const at of others) added.push(at, weight);
  places.set(word, added);
}

/** Whether two letters are most likely the end of a word and the beginning of the next: no other text has them. */
function isSeam(word: string, all: readonly number[]): boolean {
  return all.length === 1 && isUnspaced(word);
}

function isShort(word: string): boolean {
  return word.length < 2 || isNumber(word);
}

import { namesIn, protocolsOf, valuesOf } from "./called.ts";
import type { SearchCorpus } from "./search-document.ts";
import type { Reader } from "./reader.ts";
import { isUnspaced } from "./unspaced.ts";

/** Where words stand, by word: in which documents, and how much it counts there at most, in turn. */
type Places = Pick<ReadonlyMap<string, readonly number[]>, "has" | "get">;

/** Words and where they stand. */
export interface Vocabulary {
  readonly places: Places;
  /** All words. */
  readonly words: readonly string[];
}

/** How much a word counts, by where it stands. */
const WEIGHTS = { value: 12, protocol: 6 };

/** A name in one piece counts a little less than its words. */
const JOINED = 0.8;

/** Nobody writes a name of so many words in one. */
const LONG = 5;

/** The places of words that are all at hand. */
export type AllPlaces = ReadonlyMap<string, readonly number[]>;

/** The same while it is being made. */
export type Lists = Map<string, number[]>;

/** A word as it stands in texts: what it is in the index, and where that stands; nowhere if it says nothing. */
interface Form {
  readonly word: string;
  readonly where?: number[];
}

/** Where the words stand that documents are called by. */
export function namesOfAll(
  corpus: SearchCorpus,
  idle: ReadonlySet<string>,
  { split, stem }: Reader,
): AllPlaces {
  const { documents, protocols } = corpus;
  const places: Lists = new Map();
  // A form of a word returns in text after text; its stem is looked for once.
  const forms = new Map<string, Form>();
  const spoken = new Map(
    protocols.map(({ id, title, aliases = [] }) => [
      id,
      [id, title, ...aliases].flatMap((name) => split(name).map(entryOf)),
    ]),
  );
  const visitNames = namesIn(corpus);
  for (const [at, document] of documents.entries()) {
    for (const value of valuesOf(document)) {
      for (const one of split(value)) add(entryOf(one).where, at, WEIGHTS.value);
    }
    for (const id of protocolsOf(document)) {
      for (const { where } of spoken.get(id) ?? []) add(where, at, WEIGHTS.protocol);
    }
    visitNames(document, (text, weight) => {
      let joined = "";
      let count = 0;
      for (const one of split(text)) {
        const { word, where } = entryOf(one);
        if (!where) continue;
        add(where, at, weight);
        // Nobody joins what no space parts.
        if (isUnspaced(word)) continue;
        joined += word;
        count++;
      }
      if (count > 1 && count < LONG) add(listOf(joined, places), at, weight * JOINED);
    });
  }
  for (const [word, where] of places) if (where.length === 0) places.delete(word);
  return places;

  function entryOf(form: string): Form {
    const known = forms.get(form);
    if (known) return known;
    const word = stem(form);
    const made = word === "" || idle.has(word) ? { word } : { word, where: listOf(word, places) };
    forms.set(form, made);
    return made;
  }
}

/** The words of places. */
export function vocabularyOf(places: AllPlaces): Vocabulary {
  return { places, words: [...places.keys()] };
}

/** Where a word stands, to be added to. */
export function listOf(word: string, lists: Lists): number[] {
  const known = lists.get(word);
  if (known) return known;
  const made: number[] = [];
  lists.set(word, made);
  return made;
}

function add(where: number[] | undefined, at: number, weight: number): void {
  if (!where) return;
  const last = where.length - 1;
  if (where[last - 1] !== at) where.push(at, weight);
  else if (weight > (where[last] ?? 0)) where[last] = weight;
}

/** Whether a word is a number, so that it is a code rather than a word. */
export function isNumber(word: string): boolean {
  return /^[\d.]+$/.test(word);
}

/** Whether a number is a code whatever stands beside it: a short one may as well be a quantity, as in `2fa` or `10 minutes`. */
export function isPlainCode(number: string): boolean {
  return /^(?:\d{3,}|\d+(?:\.\d+)+)$/.test(number);
}

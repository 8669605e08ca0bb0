import { callingIn } from "./called.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import { split, stem, tokens } from "./tokens.ts";

/** Documents laid out for search. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** The words that say nothing. */
  readonly idle: ReadonlySet<string>;
  /** The words that name protocols. */
  readonly protocolWords: ReadonlySet<string>;
  /** Where each word stands: in which documents, and how much it counts there at most, in turn. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words in ascending order. */
  readonly words: readonly string[];
  /** What each document is called, each name as its words. */
  readonly names: readonly (readonly Name[])[];
}

/** A name of a document. */
export interface Name {
  /** Its words as `tokens` gives them, without idle ones. */
  readonly words: readonly string[];
  /** All its words in one piece. */
  readonly joined: string;
  /** How much of a likeness to it counts: less for what is no name but what people type. */
  readonly share: number;
}

/** How much a word counts, by where it stands. */
const WEIGHTS = { value: 12, protocol: 6, summary: 2.4 };

/** What a word counts that stands only in prose. */
export const RARE = 1.2;

/** A name in one piece counts a little less than its words. */
const JOINED = 0.8;

/** A word that more documents than this have in their prose tells none of them apart. */
const COMMON = 30;

/** A word as it stands in texts: what it is in the index, and where that stands. */
interface Form {
  readonly word: string;
  /** Absent for a word that says nothing. */
  readonly where?: number[];
}

/** Takes the words of documents apart, once for each search over them. */
export function searchIndexOf(corpus: SearchCorpus): SearchIndex {
  const { documents, idle: words } = corpus;
  const idle = new Set(tokens(words));
  const places = new Map<string, number[]>();
  // A form of a word returns in text after text; its stem is looked for once.
  const forms = new Map<string, Form>();
  const called = callingIn(corpus);
  const names = documents.map((document, at) => {
    const { summary = "", prose = "", more = "" } = document;
    const { values, protocols, names: written } = called(document);
    for (const value of values) addAll(value, at, WEIGHTS.value);
    for (const protocol of protocols) addAll(protocol, at, WEIGHTS.protocol);
    const own = written.map(({ text, weight, share }) => {
      const all = split(text).map(formOf);
      const telling = all.filter(({ where }) => where);
      for (const { where } of telling) add(where, at, weight);
      const inOne = telling.map(({ word }) => word);
      if (inOne.length > 1) add(whereOf(inOne.join("")), at, weight * JOINED);
      return { words: inOne, joined: all.map(({ word }) => word).join(""), share };
    });
    addAll(summary, at, WEIGHTS.summary, isNumber);
    addAll(prose, at, RARE, isShort);
    if (more !== "") for (const word of more.split(" ")) add(whereOf(word), at, RARE);
    return own;
  });
  dropCommon(places);
  const protocolWords = new Set(
    corpus.protocols.flatMap(({ id, title, aliases = [] }) =>
      [id, title, ...aliases].flatMap((name) => tokens(name)),
    ),
  );
  return { documents, idle, protocolWords, places, words: [...places.keys()].toSorted(), names };

  function addAll(text: string, at: number, weight: number, skip?: (word: string) => boolean) {
    for (const one of split(text)) {
      const { word, where } = formOf(one);
      if (where && !skip?.(word)) add(where, at, weight);
    }
  }

  function formOf(form: string): Form {
    const known = forms.get(form);
    if (known) return known;
    const word = stem(form);
    const made = word === "" || idle.has(word) ? { word } : { word, where: whereOf(word) };
    forms.set(form, made);
    return made;
  }

  function whereOf(word: string): number[] {
    const known = places.get(word);
    if (known) return known;
    const made: number[] = [];
    places.set(word, made);
    return made;
  }
}

function add(where: number[] | undefined, at: number, weight: number): void {
  if (!where) return;
  const last = where.length - 1;
  if (where[last - 1] !== at) where.push(at, weight);
  else if (weight > (where[last] ?? 0)) where[last] = weight;
}

/** Takes the words out of prose that say nothing because too many texts have them. */
function dropCommon(places: Map<string, number[]>): void {
  for (const [word, where] of places) {
    if (where.length > COMMON) dropFrom(where);
    if (where.length === 0) places.delete(word);
  }
}

function dropFrom(where: number[]): void {
  const kept: number[] = [];
  for (let place = 0; place < where.length; place += 2) {
    const [at = 0, weight = 0] = [where[place], where[place + 1]];
    if (weight !== RARE) kept.push(at, weight);
  }
  if ((where.length - kept.length) / 2 > COMMON) where.splice(0, where.length, ...kept);
}

/** All words of a text in one piece, as names are compared. */
export function joinedTokens(text: string): string {
  return tokens(text).join("");
}

/** Whether a word is a number, so that it is a code rather than a word. */
export function isNumber(word: string): boolean {
  return /^[\d.]+$/.test(word);
}

function isShort(word: string): boolean {
  return word.length < 2 || isNumber(word);
}

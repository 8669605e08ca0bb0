import { namesIn, protocolsOf, valuesOf } from "./called.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import { split, stem, tokens } from "./tokens.ts";

/** Words and where they stand. */
export interface Vocabulary {
  /** Where each word stands: in which documents, and how much it counts there at most, in turn. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** All words. */
  readonly words: readonly string[];
}

/** Documents laid out for search by what they are called. */
export interface SearchIndex extends Vocabulary {
  readonly documents: readonly SearchDocument[];
  /** The words that say nothing. */
  readonly idle: ReadonlySet<string>;
  /** The words that name protocols. */
  readonly protocolWords: ReadonlySet<string>;
  /** What a document is called, each name as its words. */
  readonly namesOf: (document: SearchDocument) => readonly Name[];
  /** The same words and those of summaries and prose, which are taken apart when somebody first asks for them. */
  readonly withProse: () => Vocabulary;
}

/** A name of a document. */
export interface Name {
  /** Its words as `tokens` gives them, without idle ones. */
  readonly words: readonly string[];
  /** All its words in one piece, and how many they are. */
  readonly joined: string;
  readonly count: number;
  /** How much of a likeness to it counts: less for what is no name but what people type. */
  readonly share: number;
}

/** How much a word counts, by where it stands. */
const WEIGHTS = { value: 12, protocol: 6, summary: 2.4 };

/** What a word counts that stands only in prose. */
export const RARE = 1.2;

/** A name in one piece counts a little less than its words. */
const JOINED = 0.8;

/** Nobody writes a name of so many words in one. */
const LONG = 5;

/** A word that more documents than this have in their prose tells none of them apart. */
const COMMON = 12;

/** Where words stand, by word: documents and weights in turn. */
type Places = Map<string, number[]>;

/** A word as it stands in texts: what it is in the index, and where that stands; nowhere if it says nothing. */
interface Form {
  readonly word: string;
  readonly where?: number[];
}

/** Takes the words of documents apart, once for each search over them. */
export function searchIndexOf(corpus: SearchCorpus): SearchIndex {
  const { documents, protocols: declared, idle: words } = corpus;
  const idle = new Set(tokens(words));
  const places: Places = new Map();
  // A form of a word returns in text after text; its stem is looked for once.
  const forms = new Map<string, Form>();
  const spoken = new Map(
    declared.map(({ id, title, aliases = [] }) => [
      id,
      [id, title, ...aliases].flatMap((name) => split(name).map(formOf)),
    ]),
  );
  const visitNames = namesIn(corpus);
  for (const [at, document] of documents.entries()) {
    for (const value of valuesOf(document)) {
      for (const one of split(value)) add(formOf(one).where, at, WEIGHTS.value);
    }
    for (const id of protocolsOf(document)) {
      for (const { where } of spoken.get(id) ?? []) add(where, at, WEIGHTS.protocol);
    }
    visitNames(document, (text, weight) => {
      let joined = "";
      let count = 0;
      for (const one of split(text)) {
        const { word, where } = formOf(one);
        if (!where) continue;
        add(where, at, weight);
        joined += word;
        count++;
      }
      if (count > 1 && count < LONG) add(listOf(joined, places), at, weight * JOINED);
    });
  }
  for (const [word, where] of places) if (where.length === 0) places.delete(word);
  const names = new Map<SearchDocument, readonly Name[]>();
  let withProse: Vocabulary | undefined;
  return {
    documents,
    idle,
    protocolWords: new Set([...spoken.values()].flat().map(({ word }) => word)),
    ...vocabularyOf(places),
    namesOf,
    withProse: () => (withProse ??= vocabularyOf(proseAdded(documents, places, idle))),
  };

  function namesOf(document: SearchDocument): readonly Name[] {
    const known = names.get(document);
    if (known) return known;
    const made: Name[] = [];
    visitNames(document, (text, _, share) => {
      const all = split(text).map(formOf);
      const telling = all.filter(({ where }) => where).map(({ word }) => word);
      const every = all.map(({ word }) => word).filter((word) => word !== "");
      made.push({ words: telling, joined: every.join(""), count: every.length, share });
    });
    names.set(document, made);
    return made;
  }

  function formOf(form: string): Form {
    const known = forms.get(form);
    if (known) return known;
    const word = stem(form);
    const made = word === "" || idle.has(word) ? { word } : { word, where: listOf(word, places) };
    forms.set(form, made);
    return made;
  }
}

function vocabularyOf(places: Places): Vocabulary {
  return { places, words: [...places.keys()] };
}

/** Where words stand with those of summaries, and with those of prose that say something because few texts have them. */
function proseAdded(
  documents: readonly SearchDocument[],
  places: Places,
  idle: ReadonlySet<string>,
): Places {
  const summed: Places = new Map();
  const inTexts: Places = new Map();
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
  const added: Places = new Map(places);
  for (const [word, all] of summed) append(word, all, WEIGHTS.summary, added);
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

function note(word: string, at: number, lists: Places): void {
  const where = listOf(word, lists);
  if (where.at(-1) !== at) where.push(at);
}

/** Adds the documents that have a word to those that have it in a better place. */
function append(word: string, all: readonly number[], weight: number, places: Places): void {
  const where = places.get(word);
  const known = new Set<number>();
  if (where) for (let place = 0; place < where.length; place += 2) known.add(where[place] ?? 0);
  const others = where ? all.filter((at) => !known.has(at)) : all;
  if (word === "" || others.length === 0 || (weight === RARE && others.length > COMMON)) return;
  const added = where ? where.slice() : [];
  for (const at of others) added.push(at, weight);
  places.set(word, added);
}

function listOf(word: string, lists: Places): number[] {
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

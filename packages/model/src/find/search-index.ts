import type { CodeRef } from "../pair.ts";
import type { SearchCorpus, SearchDocument, SearchProtocol } from "./search-document.ts";
import { split, stem, tokens } from "./tokens.ts";

/** Documents laid out for search. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** The words that say nothing. */
  readonly idle: ReadonlySet<string>;
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
  /** The same in one piece. */
  readonly joined: string;
}

/** How much a word counts, by where it stands. */
const WEIGHTS = { value: 12, protocol: 6, name: 7, term: 7, title: 5, summary: 2.4, more: 1.4 };

/** Takes the words of documents apart, once for each search over them. */
export function searchIndexOf({ documents, protocols, idle: words }: SearchCorpus): SearchIndex {
  const idle = new Set(tokens(words));
  const places = new Map<string, number[]>();
  const addresses = new Map(documents.map((one) => [addressOf(one), one]));
  const declared = new Map(protocols.map((one) => [one.id, one]));
  // A form of a word returns in text after text; its stem is looked for once.
  const stems = new Map<string, string>();
  const names = documents.map((document, at) => {
    const add = (word: string, weight: number) => {
      if (word === "" || idle.has(word)) return;
      const found = places.get(word) ?? [];
      if (found.length === 0) places.set(word, found);
      const last = found.length - 1;
      if (found[last - 1] !== at) found.push(at, weight);
      else if (weight > (found[last] ?? 0)) found[last] = weight;
    };
    const stemsOf = (text: string) =>
      split(text).map((form) => {
        const known = stems.get(form);
        if (known !== undefined) return known;
        const made = stem(form);
        stems.set(form, made);
        return made;
      });
    const called = calledBy(document, addresses, declared);
    for (const value of called.values) for (const word of stemsOf(value)) add(word, WEIGHTS.value);
    for (const name of called.protocols)
      for (const word of stemsOf(name)) add(word, WEIGHTS.protocol);
    const all = called.names.map(({ text, weight }) => {
      const parts = stemsOf(text).filter((word) => word !== "" && !idle.has(word));
      const joined = parts.join("");
      for (const word of parts) add(word, weight);
      if (parts.length > 1) add(joined, weight * 0.8);
      return { words: parts, joined };
    });
    const { summary = "", more = "" } = document;
    for (const word of stemsOf(summary)) if (!isNumber(word)) add(word, WEIGHTS.summary);
    for (const word of more.split(" ")) add(word, WEIGHTS.more);
    return all;
  });
  return { documents, idle, places, words: [...places.keys()].toSorted(), names };
}

/** Whether a word has a digit, so that it is a code rather than a word. */
export function isNumber(word: string): boolean {
  return /^[\d.]+$/.test(word);
}

/** Names a document within its corpus. */
function addressOf({ kind, protocol, code, id = "" }: SearchDocument): string {
  return kind === "code" ? `${protocol}:${code}` : `${kind} ${protocol}:${code}:${id}`;
}

/** What a document is called: its values, its protocols and its names with what a word counts in them. */
function calledBy(
  document: SearchDocument,
  addresses: ReadonlyMap<string, SearchDocument>,
  declared: ReadonlyMap<string, SearchProtocol>,
) {
  const { a, b, code, protocol, mnemonic, title, names = [], terms = [] } = document;
  const sides = [a, b].flatMap((at) => at ?? []);
  const there = sides.flatMap((at) => addresses.get(`${at.protocol}:${at.code}`) ?? []);
  const ids = new Set([...(protocol === undefined ? [] : [protocol]), ...sides.map(protocolOf)]);
  const spoken = mnemonic === undefined ? names : [mnemonic, ...names];
  return {
    values: [...(code === undefined ? [] : [code]), ...sides.map((at) => at.code)].map((value) =>
      String(value).replace(/@.*/, ""),
    ),
    protocols: [...ids].flatMap((id) => {
      const { title: name, aliases = [] } = declared.get(id) ?? { title: id };
      return [id, name, ...aliases];
    }),
    names: [
      ...spoken.map((text) => ({ text: apart(text), weight: WEIGHTS.name })),
      ...terms.map((text) => ({ text, weight: WEIGHTS.term })),
      { text: wordsOnly(title), weight: WEIGHTS.title },
      ...there.flatMap((one) => {
        const [name] = [one.mnemonic, ...(one.names ?? [])].flatMap((known) => known ?? []);
        return name === undefined ? [] : { text: name, weight: WEIGHTS.name };
      }),
    ],
  };
}

function protocolOf({ protocol }: CodeRef): string {
  return protocol;
}

/** Numbers in prose are those of documents and of other codes. */
function wordsOnly(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}.])[\d.]+(?![\p{L}\p{N}])/gu, " ");
}

/** The words of a name that is written in one: `NotFound`. */
export function apart(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isAt,
  type Bundle,
  type Code,
  type CodeRef,
  type Guide,
  type Locale,
  type Mapping,
  type PackedIndex,
  type Phrases,
  type Term,
} from "@wirecode/core/model";
import { codesIn, excerpt, guidesIn } from "./excerpt.ts";
import { findText } from "./find-text.ts";

/** A library and the language to read it in. */
export interface Reading {
  readonly library: Library;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** The words and facts on disk. Nothing is read before somebody asks for it, and nothing twice. */
export interface Library {
  /** The first is the reference language. */
  locales(): readonly Locale[];
  phrases(locale: string): Phrases;
  /** The ids of all protocols, in the order in which people expect them. */
  protocols(): readonly string[];
  bundle(locale: string, protocol: string): Bundle;
  mappings(locale: string): readonly Mapping[];
  /** The questions people ask, in the order of the author. */
  guides(locale: string): readonly Guide[];
  /** The guides that name a code. */
  guidesNaming(locale: string, code: CodeRef): readonly Guide[];
  /** The glossary. */
  terms(locale: string): readonly Term[];
  /** Everything that can be found, laid out for search. */
  searchIndex(locale: string): PackedIndex;
  /** As much of a bundle as tells about codes with these keys; `undefined` where one of them is missing. */
  excerpt(locale: string, protocol: string, keys: readonly string[]): Bundle | undefined;
  /** A protocol with its words, and without its codes. */
  codeless(locale: string, protocol: string): Bundle;
  code(locale: string, at: CodeRef): Code | undefined;
}

const PHRASES = "phrases.json";
const MAPPINGS = "mappings.json";
const GUIDES = "guides.json";
const TERMS = "terms.json";

/** Where core lays out its words for search, seen from where they are. */
const SEARCH = join("..", "..", "dist", "search");

/** Opens the library that `@wirecode/core` brings along. */
export function openLibrary(): Library {
  const folder = findText();
  const read = once((path) => readFileSync(join(folder, path)));
  const parse = (path: string) => JSON.parse(read(path).toString());
  // The files are made from these very types.
  const locales = once<readonly Locale[]>(parse);
  const protocols = once<readonly string[]>(parse);
  const phrases = once<Phrases>(parse);
  const bundles = once<Bundle>(parse);
  const mappings = once<readonly Mapping[]>(parse);
  const guides = once<readonly Guide[]>(parse);
  const bundle: Library["bundle"] = (locale, id) => bundles(join(locale, `${id}.json`));
  const file = (locale: string, id: string) => read(join(locale, `${id}.json`));
  const excerptOf: Library["excerpt"] = (locale, id, keys) => excerpt(file(locale, id), id, keys);
  const terms = once<readonly Term[]>(parse);
  const searchIndexes = once<PackedIndex>(parse);
  return {
    locales: () => locales("locales.json"),
    phrases: (locale) => phrases(join(locale, PHRASES)),
    protocols: () => protocols("protocols.json"),
    bundle,
    mappings: (locale) => mappings(join(locale, MAPPINGS)),
    guides: (locale) => guides(join(locale, GUIDES)),
    guidesNaming: (locale, at) => guidesIn(read(join(locale, GUIDES)), at),
    excerpt: excerptOf,
    codeless: (locale, id) => excerptOf(locale, id, []) ?? { ...bundle(locale, id), codes: [] },
    code: (locale, at) =>
      codesIn(file(locale, at.protocol), at.protocol, [String(at.code)]).find((one) =>
        isAt(one, at),
      ),
    terms: (locale) => terms(join(locale, TERMS)),
    searchIndex: (locale) => searchIndexes(join(SEARCH, `${locale}.json`)),
  };
}

function once<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

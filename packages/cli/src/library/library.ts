import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isAt,
  joinGuides,
  joinMappings,
  joinPhrases,
  joinProtocol,
  joinTerms,
  type Bundle,
  type Code,
  type CodeRef,
  type Guide,
  type GuidesText,
  type GuideTree,
  type Locale,
  type Mapping,
  type MappingsText,
  type MappingTable,
  type PackedIndex,
  type Phrases,
  type Practice,
  type PhrasesText,
  type ProtocolFacts,
  type ProtocolText,
  type Provider,
  type Term,
  type TermFacts,
  type TermsText,
} from "@wirecode/model";
import { PRACTICE_FOLDER } from "../practice-folder.ts";
import { SEARCH_FOLDER } from "../search-folder.ts";
import { codesIn, excerpt, guidesIn, keysNumbered, providersIn, type Files } from "./excerpt.ts";
import { findFacts, findProviders, findWords } from "./find-files.ts";

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
  /** The providers that say something more exact with a code, each with these of its notes alone. */
  sayingWith(locale: string, code: CodeRef): readonly Provider[];
  /** The glossary. */
  terms(locale: string): readonly Term[];
  /** How people see, send and name the codes of a protocol; `undefined` where nobody wrote it. */
  practice(protocol: string): Practice | undefined;
  /** Everything that can be found, laid out for search. */
  searchIndex(locale: string): PackedIndex;
  /** As much of a bundle as tells about codes with these keys; `undefined` where one of them is missing. */
  excerpt(locale: string, protocol: string, keys: readonly string[]): Bundle | undefined;
  /** The keys of the codes of a protocol that have a number on some platform, the likeliest platform first. */
  numbered(protocol: string, number: string): readonly string[];
  /** A protocol with its words, and without its codes. */
  codeless(locale: string, protocol: string): Bundle;
  code(locale: string, at: CodeRef): Code | undefined;
}

/** Opens the library: the facts that `@wirecode/core` brings along, what `@wirecode/explain` knows of providers, and the words of `@wirecode/text`. */
export function openLibrary(): Library {
  const read = once((path) => readFileSync(path));
  const folders = {
    facts: once(findFacts),
    providers: once(findProviders),
    words: once(findWords),
  };
  const factsFile = (name: string) => join(folders.facts(""), `${name}.json`);
  const wordsFile = (name: string) => join(folders.words(""), `${name}.json`);
  // The files are made from these very types.
  const parse = (path: string) => JSON.parse(read(path).toString());
  const [listed, localesIn] = [once<readonly string[]>(parse), once<readonly Locale[]>(parse)];
  const [factsIn, textIn] = [once<ProtocolFacts>(parse), once<ProtocolText>(parse)];
  const phrasesIn = once<PhrasesText>(parse);
  const [treesIn, guidesTextIn] = [once<readonly GuideTree[]>(parse), once<GuidesText>(parse)];
  const [tablesIn, mappingsIn] = [once<readonly MappingTable[]>(parse), once<MappingsText>(parse)];
  const [termsIn, termsTextIn] = [once<readonly TermFacts[]>(parse), once<TermsText>(parse)];
  const practiceIn = once<Practice>(parse);
  const indexIn = once<PackedIndex>(parse);
  const locales = () => localesIn(wordsFile("locales"));
  /** What is said in a language and, for what that lacks, in the one that has everything. */
  const said = <T>(from: (path: string) => T, locale: string, name: string): readonly T[] => {
    const [reference] = locales();
    const tags = !reference || reference.tag === locale ? [locale] : [locale, reference.tag];
    return tags.map((tag) => from(wordsFile(join(tag, name))));
  };
  const files = (locale: string, name: string): Files => ({
    facts: read(factsFile(name)),
    words: said(read, locale, name),
  });
  const bundle = twice((locale, id) =>
    joinProtocol(factsIn(factsFile(id)), said(textIn, locale, id)),
  );
  const excerptOf: Library["excerpt"] = (locale, id, keys) => excerpt(files(locale, id), id, keys);
  return {
    locales,
    phrases: once((locale) => {
      const [own, reference] = said(phrasesIn, locale, "phrases");
      if (!own) throw new RangeError("There are no phrases in any language.");
      return joinPhrases(own, reference);
    }),
    protocols: () => listed(factsFile("protocols")),
    bundle,
    mappings: once((locale) =>
      joinMappings(tablesIn(factsFile("mappings")), said(mappingsIn, locale, "mappings")),
    ),
    guides: once((locale) =>
      joinGuides(treesIn(factsFile("guides")), said(guidesTextIn, locale, "guides")),
    ),
    guidesNaming: (locale, at) => guidesIn(files(locale, "guides"), at),
    sayingWith: (locale, at) => {
      const facts = read(join(folders.providers(""), "providers.json"));
      return providersIn({ facts, words: said(read, locale, "providers") }, at);
    },
    excerpt: excerptOf,
    numbered: (id, number) => keysNumbered(read(factsFile(id)), number),
    codeless: (locale, id) => excerptOf(locale, id, []) ?? { ...bundle(locale, id), codes: [] },
    code: (locale, at) =>
      codesIn(files(locale, at.protocol), at.protocol, [String(at.code)]).find((one) =>
        isAt(one, at),
      ),
    terms: once((locale) =>
      joinTerms(termsIn(factsFile("terms")), said(termsTextIn, locale, "terms")),
    ),
    practice: once((id) => {
      const path = join(PRACTICE_FOLDER, `${id}.json`);
      return existsSync(path) ? practiceIn(path) : undefined;
    }),
    searchIndex: (locale) => indexIn(join(SEARCH_FOLDER, `${locale}.json`)),
  };
}

function twice<T>(compute: (locale: string, id: string) => T): (locale: string, id: string) => T {
  const byLocale = once((locale) => once((id) => compute(locale, id)));
  return (locale, id) => byLocale(locale)(id);
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

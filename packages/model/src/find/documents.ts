import type { Bundle } from "../shapes/bundle.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeText } from "../shapes/code-text.ts";
import { codeAt } from "../facts/code-at.ts";
import { inForce } from "../facts/in-force.ts";
import type { Guide } from "../shapes/guide.ts";
import { keyOf, nameInPair } from "../facts/key.ts";
import type { CodeRef, Pair } from "../shapes/pair.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { fill } from "../words/sentence.ts";
import type { Term } from "../shapes/term.ts";
import type { CuratedComparison } from "../shapes/words.ts";
import type { SearchCorpus, SearchDocument, SearchProtocol } from "./search-document.ts";
import { weightOfCode, weightOfKind } from "./weight.ts";

/**
 * The words of one language that a search goes through.
 * @internal
 */
export interface SearchSources {
  /** In the order in which people expect the protocols. */
  readonly bundles: readonly Bundle[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  readonly phrases: Pick<Phrases, "headings" | "search">;
}

/**
 * What search finds in a language: codes and their classes, the comparisons that an author wrote, guides and terms. Pairs
 * without an author would only crowd out what they are made of.
 * @internal
 */
export function searchCorpus({ bundles, guides, terms, phrases }: SearchSources): SearchCorpus {
  const { idle } = phrases.search;
  return {
    protocols: bundles.map(({ protocol }) => searchProtocol(protocol)),
    documents: [
      ...bundles.flatMap(({ protocol, codes }) =>
        codes.map((code) => codeDocument(code, protocol)),
      ),
      ...bundles.flatMap(classesIn),
      ...comparisonsIn(bundles, phrases),
      ...guides.map(guideDocument),
      ...terms.map(termDocument),
    ],
    idle,
  };
}

/**
 * What a search needs to know of a protocol.
 * @internal
 */
export function searchProtocol({ id, title, aliases, code }: Protocol): SearchProtocol {
  return { id, title, ...(aliases && { aliases }), type: code.type };
}

/** What search reads of a code, and of its words where it has them. */
type Findable = Pick<
  CodeFacts,
  | "protocol"
  | "code"
  | "sense"
  | "range"
  | "name"
  | "mnemonic"
  | "phrase"
  | "aliases"
  | "status"
  | "outcome"
> & {
  readonly searchTerms?: readonly string[];
  readonly text?: Pick<CodeText, "title" | "lang"> & Partial<Pick<CodeText, "summary" | "seen">>;
};

/**
 * A code as search finds it, with its words where it has them.
 * @internal
 */
export function codeDocument(
  code: Findable,
  protocol: Pick<Protocol, "popularity">,
): SearchDocument {
  const { range, mnemonic } = code;
  const { name, phrase, aliases } = code;
  const spoken = phrase === null ? aliases : [phrase, ...aliases];
  const isSpoken = [mnemonic ?? "", ...spoken].some((one) => isSpacedOut(name, one));
  const names = isSpoken ? spoken : [...spoken, name];
  const { text = { title: names[0] ?? "", lang: "" }, searchTerms } = code;
  const { summary, seen } = text;
  return {
    kind: "code",
    protocol: code.protocol,
    code: keyOf(code),
    title: text.title,
    lang: text.lang,
    ...(summary !== undefined && { summary }),
    ...(seen !== undefined && { prose: seen }),
    outcome: code.outcome,
    ...(code.status === "unofficial" && { unofficial: true }),
    ...(mnemonic !== undefined && { mnemonic }),
    ...(range && inForce(code) && { range: [range.from, range.to] }),
    names,
    ...(searchTerms && { terms: searchTerms }),
    weight: weightOfCode(code, protocol),
  };
}

/** Whether the name of an enum member is a phrase without its spaces. */
function isSpacedOut(name: string, phrase: string): boolean {
  if (name.length > phrase.length) return false;
  return phrase.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase() === name.toLowerCase();
}

/** A class that has an entry of its own for its range is found as that. */
function classesIn(bundle: Bundle): readonly SearchDocument[] {
  const { protocol, words } = bundle;
  return protocol.classes.flatMap(({ id, term, searchTerms, outcome }) => {
    const text = words.classes[id];
    if (!text || codeAt(bundle, id)) return [];
    return {
      kind: "class" as const,
      protocol: protocol.id,
      code: id,
      title: text.title,
      lang: words.lang,
      summary: text.summary,
      outcome,
      names: [term],
      ...(searchTerms && { terms: searchTerms }),
      weight: weightOfKind("class", protocol),
    };
  });
}

/** A pair of two protocols stands in the bundles of both. */
function comparisonsIn(
  bundles: readonly Bundle[],
  { headings }: Pick<Phrases, "headings">,
): readonly SearchDocument[] {
  const pairs = bundles.flatMap(({ protocol, comparisons }) =>
    comparisons.filter(({ a }) => a.protocol === protocol.id),
  );
  return pairs.map((pair) => {
    const { protocol } = bundleOf(pair.a, bundles) ?? {};
    return {
      kind: "comparison" as const,
      a: pair.a,
      b: pair.b,
      title: pairTitle(pair, bundles, headings),
      lang: pair.text.lang,
      weight: weightOfKind("comparison", protocol),
    };
  });
}

function pairTitle(
  { a, b }: Pick<CuratedComparison, keyof Pair>,
  bundles: readonly Bundle[],
  headings: Phrases["headings"],
): string {
  const across = a.protocol !== b.protocol;
  const name = (at: CodeRef) => {
    const bundle = bundleOf(at, bundles);
    const code = bundle && codeAt(bundle, at.code);
    return code ? nameInPair(code, bundle.protocol.title, across) : String(at.code);
  };
  const protocol = bundleOf(a, bundles)?.protocol.title ?? a.protocol;
  const names = { a: name(a), b: name(b) };
  return across
    ? fill(headings.comparisonLink, names)
    : fill(headings.comparison, { protocol, ...names });
}

function bundleOf({ protocol: id }: CodeRef, bundles: readonly Bundle[]): Bundle | undefined {
  return bundles.find(({ protocol }) => protocol.id === id);
}

/** A guide is found by its title and by what it asks and advises, not by every code that it leads to. */
function guideDocument(guide: Guide): SearchDocument {
  const { id, protocols, title, summary, lang, questions, outcomes, searchTerms } = guide;
  const prose = [...questions.map(({ question }) => question), ...outcomes.map((one) => one.title)];
  const numbers = title.match(/\d[\d.]*/g);
  return {
    kind: "guide",
    id,
    protocols,
    title,
    lang,
    summary,
    ...(numbers && { names: [numbers.join(" ")] }),
    ...(searchTerms && { terms: searchTerms }),
    prose: prose.join(" "),
    weight: weightOfKind("guide"),
  };
}

function termDocument({ id, text }: Term): SearchDocument {
  const names = text.forms.filter((form) => form !== text.term);
  return {
    kind: "term",
    id,
    title: text.term,
    lang: text.lang,
    summary: firstSentence(text.definition),
    ...(names.length > 0 && { names }),
    weight: weightOfKind("term"),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?。।؟](?=\s|$)|^.*?。/su.exec(text)?.[0] ?? text;
}

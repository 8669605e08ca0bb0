import type { CodeFacts } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { Listed, ListedProtocol } from "./directory.ts";
import { likeness, typedOf, type Typed } from "./likeness.ts";
import { refsOf } from "./pairs.ts";
import { strangeWords, termsOf, type Term } from "./query.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import { apart } from "./called.ts";
import {
  isNumber,
  joinedTokens,
  searchIndexOf,
  type SearchIndex,
  type Vocabulary,
} from "./search-index.ts";
import { spell, type Spelling } from "./spell.ts";
import { suggest } from "./suggest.ts";
import { tokens } from "./tokens.ts";

/**
 * What was found for a query.
 * @internal
 */
export interface SearchResult<T extends SearchDocument = SearchDocument> {
  /** Best first. */
  readonly documents: readonly T[];
  /** Which words of the index were found, as `tokens` gives them. */
  readonly words: ReadonlySet<string>;
  /** Whether nothing has every word of the query. */
  readonly close: boolean;
  /** Whether nothing was found, and these are the codes that are near to a number that is none. */
  readonly near: boolean;
  /** The words of the query, in lower case, that stand nowhere as they were typed. */
  readonly strange: () => ReadonlySet<string>;
}

/**
 * A function that searches a corpus. A code that is spelled comes first; then what has every word of the query, also
 * where it is mistyped or only begun, before what has most of them. A query of which the corpus has less than half
 * finds nothing, but a number that is no code the codes that are near to it.
 * @internal
 */
export function searcher<T extends SearchDocument>(
  corpus: SearchCorpus<T>,
): (query: string) => SearchResult<T> {
  const index = searchIndexOf(corpus);
  let listedProtocols: ReturnType<typeof listedIn<T>> | undefined;
  return (query) => {
    const mayBe = mayBeSpelled(query, index);
    const protocols = mayBe ? (listedProtocols ??= listedIn(corpus)) : [];
    const spelling = mayBe ? spell(query, protocols) : UNKNOWN;
    const spelled = spelledIn(spelling, query);
    const joined = joinedTokens(query);
    const ask = (words: Vocabulary, forgiving: boolean) => {
      const terms = termsOf(apart(query), index.idle, words, forgiving);
      return { terms, hits: rankedHits(typedOf(terms, joined), spelled, index, words) };
    };
    // Where something is called so, nobody has to read what the others say.
    const strict = ask(index, false);
    const { terms, hits } = strict.hits.some(({ called }) => called)
      ? strict
      : ask(index.withProse(), true);
    const near = hits.length === 0 ? nearIn(spelling, protocols) : [];
    return {
      documents: hits.length > 0 ? hits.flatMap(({ at }) => corpus.documents[at] ?? []) : near,
      words: new Set(terms.flatMap(({ fits }) => [...fits.keys()])),
      close: !hits.some(({ whole }) => whole),
      near: near.length > 0,
      strange: () => strangeWords(query, index),
    };
  };
}

const UNKNOWN = { kind: "unknown", protocols: [], rest: "" } as const;

/** Whether a query may be a code by more than a name of it: names are found as they are. */
function mayBeSpelled(query: string, { protocolWords }: SearchIndex): boolean {
  return (
    /\p{Nd}|[^\p{L}\p{M}\s]|\s(?:vs|versus|or|and)\s/iu.test(query) ||
    tokens(query).some((word) => protocolWords.has(word))
  );
}

/** A code of a protocol with the document that tells about it. */
interface ListedDocument<T> extends Listed {
  readonly document: T;
}

function listedIn<T extends SearchDocument>({
  documents,
  protocols,
}: SearchCorpus<T>): readonly ListedProtocol<ListedDocument<T>>[] {
  return protocols.map((protocol) => {
    const own = documents.filter((one) => one.protocol === protocol.id);
    return {
      ...protocol,
      codes: own.filter(({ kind }) => kind === "code").map(listed),
      classes: own.filter(({ kind }) => kind === "class").map(listed),
    };
  });
}

function listed<T extends SearchDocument>(document: T): ListedDocument<T> {
  const { code: key = "", mnemonic, names = [], range, unofficial } = document;
  const [value = "", sense] = typeof key === "string" ? key.split("@") : [key];
  const [name = "", ...aliases] = names;
  return {
    document,
    code: value,
    ...(typeof sense === "string" && { sense }),
    ...(range && { range: { from: range[0], to: range[1] } }),
    name,
    ...(mnemonic !== undefined && { mnemonic }),
    phrase: null,
    aliases,
    status: statusOf(unofficial),
  };
}

function statusOf(unofficial: true | undefined): CodeFacts["status"] {
  return unofficial ? "unofficial" : "registered";
}

/** How much a spelling adds to a document: everything to the code, or the pair, that is spelled by its value. */
function spelledIn<T extends SearchDocument>(
  spelling: Spelling<ListedDocument<T>>,
  query: string,
): (document: SearchDocument) => number {
  if (spelling.kind === "codes") {
    const codes = new Set<SearchDocument>(spelling.codes.map(({ code }) => code.document));
    // A bare name is a name among others: people may mean a code that only has it among its names.
    const counts = spelling.named || /\p{Nd}/u.test(query) ? 1 : 0;
    return (document) => (codes.has(document) ? counts : 0);
  }
  if (spelling.kind === "pairs") {
    const pairs = new Set(spelling.pairs.map((pair) => pairKey(refsOf(pair))));
    const codes = new Set<SearchDocument>(spelling.pairs.flat().map(({ code }) => code.document));
    return (document) => {
      const { a, b } = document;
      if (a && b) return pairs.has(pairKey({ a, b })) ? 2 : 0;
      return codes.has(document) ? 1 : 0;
    };
  }
  if (spelling.kind === "protocol") {
    return ({ kind, protocol }) => (kind === "protocol" && protocol === spelling.id ? 1 : 0);
  }
  return () => 0;
}

type Side = { readonly protocol: string; readonly code: CodeValue };

function pairKey({ a, b }: { readonly a: Side; readonly b: Side }): string {
  return `${a.protocol}:${a.code}/${b.protocol}:${b.code}`;
}

/** A document that was found. */
interface Hit {
  readonly at: number;
  readonly score: number;
  /** Whether it has every word of the query. */
  readonly whole: boolean;
  /** Whether it is called as the query says, and is more than a word of the glossary. */
  readonly called: boolean;
  /** Whether it is what the query spells, and how exactly. */
  readonly spelled: number;
}

/** Of the words of a query at least this share has to be found. */
const LEAST = 0.5;

/** How much what lacks words of the query falls behind. */
const LACKING = 2;

/** How much what has every word of the query stands out. */
const WHOLE = 2;

function rankedHits(
  typed: Typed,
  spelled: (document: SearchDocument) => number,
  index: SearchIndex,
  { places }: Vocabulary,
): readonly Hit[] {
  const { documents, namesOf } = index;
  const { terms } = typed;
  const matched = matches(terms, places, index);
  // Beside a number, words only say which of its meanings is wanted.
  const isTelling = terms.some(({ word }) => !index.protocolWords.has(word));
  const numbers = terms.filter(({ word, strange }) => isNumber(word) && !strange).length;
  return documents
    .flatMap((document, at): readonly Hit[] => {
      const exact = spelled(document);
      const match = matched.get(at);
      if (!match && exact === 0) return [];
      const { base, share, count, telling, values } = match ?? NOTHING;
      // Of a protocol alone there is too much; and one word of many is no name of several.
      if (exact === 0 && isTelling && telling === 0) return [];
      if (exact === 0 && share < LEAST && count < 2) return [];
      const { factor, same, quoted } = likeness(namesOf(document), typed);
      const whole =
        exact > 0 || quoted || (numbers > 0 ? values === numbers : count === terms.length);
      if (!whole && share < LEAST) return [];
      const found = exact > 0 ? Math.max(base, 1) : base * share ** LACKING;
      const score = found * factor * document.weight * (whole ? WHOLE : 1);
      const called = exact > 0 || (same && document.kind !== "term");
      return [{ at, score, whole, called, spelled: exact }];
    })
    .toSorted((one, other) => other.spelled - one.spelled || other.score - one.score);
}

interface Match {
  /** What the words that were found count. */
  readonly base: number;
  /** The share of the query that was found, by how well it fits. */
  readonly share: number;
  readonly count: number;
  /** How many of those that were found say more than a protocol. */
  readonly telling: number;
  /** How many of the query's numbers are values of the document. */
  readonly values: number;
}

function matches(
  terms: readonly Term[],
  places: Vocabulary["places"],
  { documents, protocolWords }: SearchIndex,
): Map<number, Match> {
  const found = new Map<number, Match>();
  for (const { word, fits } of terms) {
    const best = new Map<number, { counts: number; fit: number }>();
    const rarityOf = (where: readonly number[]) =>
      Math.log(1 + documents.length / (where.length / 2));
    const own = fits.has(word) ? rarityOf(places.get(word) ?? []) : Infinity;
    for (const [one, fit] of fits) {
      const where = places.get(one) ?? [];
      // A longer word is not meant the more for being rarer.
      const rarity = Math.min(own, rarityOf(where));
      for (let place = 0; place < where.length; place += 2) {
        const [at = 0, weight = 0] = [where[place], where[place + 1]];
        const counts = weight * fit * rarity;
        if (counts > (best.get(at)?.counts ?? 0)) best.set(at, { counts, fit });
      }
    }
    for (const [at, { counts, fit }] of best) {
      const { base, share, count, telling, values } = found.get(at) ?? NOTHING;
      found.set(at, {
        telling: telling + (protocolWords.has(word) ? 0 : 1),
        base: base + counts,
        share: share + fit / terms.length,
        count: count + 1,
        values: values + (isNumber(word) && fit === 1 ? 1 : 0),
      });
    }
  }
  return found;
}

const NOTHING: Match = { base: 0, share: 0, count: 0, telling: 0, values: 0 };

function nearIn<T extends SearchDocument>(
  spelling: Spelling<ListedDocument<T>>,
  protocols: readonly ListedProtocol<ListedDocument<T>>[],
): readonly T[] {
  if (spelling.kind !== "unknown" || !/^\d{2,}$/.test(spelling.rest)) return [];
  const named = protocols.filter(({ id }) => spelling.protocols.includes(id));
  const near = suggest(spelling.rest, named.length > 0 ? named : protocols);
  return near.map(({ code }) => code.document);
}

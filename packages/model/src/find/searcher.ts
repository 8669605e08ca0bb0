import { apart } from "./called.ts";
import { typedOf } from "./likeness.ts";
import { unpackedIndex, type PackedIndex } from "./packed-index.ts";
import { strangeWords, tellingPart, termsOf } from "./query.ts";
import { rankedHits } from "./ranked-hits.ts";
import type { Listed, ListedProtocol } from "./directory.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import { searchIndexOf, type SearchIndex } from "./search-index.ts";
import { spell, type Spelling } from "./spell.ts";
import { listedIn, nearIn, spelledIn, unregisteredDocuments } from "./spelled-documents.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  return searchOver(searchIndexOf(corpus), corpus);
}

/**
 * The same over what {@link packedIndex} has packed.
 * @internal
 */
export function packedSearcher(packed: PackedIndex): (query: string) => SearchResult {
  return searchOver(unpackedIndex(packed), packed);
}

function searchOver<T extends SearchDocument>(
  index: SearchIndex,
  corpus: SearchCorpus<T>,
): (query: string) => SearchResult<T> {
  let listedProtocols: ReturnType<typeof listedIn<T>> | undefined;
  return (query) => {
    const mayBe = mayBeSpelled(query, index);
    const protocols = mayBe ? (listedProtocols ??= listedIn(corpus)) : [];
    const spelling = mayBe ? spellingOf(query, index, protocols) : UNKNOWN;
    const spelled = spelledIn(spelling, query);
    const { split, stem } = index.reader;
    const joined = split(query).map(stem).join("");
    const ask = (words: Vocabulary, forgiving: boolean) => {
      const terms = termsOf(apart(query), index, words, forgiving);
      return { terms, hits: rankedHits(typedOf(query, terms, joined), spelled, index, words) };
    };
    // Where something is called so, nobody has to read what the others say.
    const strict = ask(index, false);
    const { terms, hits } = strict.hits.some(({ called }) => called)
      ? strict
      : ask(index.withProse(), true);
    const near = hits.length === 0 ? nearIn(spelling, protocols) : [];
    const unregistered = unregisteredDocuments(spelling, protocols);
    const found = hits.length > 0 ? hits.flatMap(({ at }) => corpus.documents[at] ?? []) : near;
    return {
      documents: [...unregistered, ...found],
      words: new Set(terms.flatMap(({ fits }) => [...fits.keys()])),
      close: unregistered.length === 0 && !hits.some(({ whole }) => whole),
      near: unregistered.length === 0 && near.length > 0,
      strange: () => strangeWords(query, index),
    };
  };
}

const UNKNOWN = { kind: "unknown", protocols: [], rest: "" } as const;

/** What a query spells, or what it does without the words that say nothing. */
function spellingOf<T extends Listed>(
  query: string,
  index: SearchIndex,
  protocols: readonly ListedProtocol<T>[],
): Spelling<T> {
  const spelling = spell(query, protocols);
  if (spelling.kind !== "unknown") return spelling;
  const telling = tellingPart(query, index);
  const other = telling === "" ? spelling : spell(telling, protocols);
  return other.kind === "unknown" || other.kind === "protocol" ? spelling : other;
}

/** Whether a query may be a code by more than a name of it: names are found as they are. */
function mayBeSpelled(query: string, { protocolWords, reader }: SearchIndex): boolean {
  return (
    /\p{Nd}|[^\p{L}\p{M}\s]|\s(?:vs|versus|or|and)\s/iu.test(query) ||
    reader.split(query).some((word) => protocolWords.has(reader.stem(word)))
  );
}

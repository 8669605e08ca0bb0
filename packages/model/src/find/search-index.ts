import { nameReader, type Name } from "./document-names.ts";
import type { SearchCorpus, SearchDocument, SearchProtocol } from "./search-document.ts";
import { tokens } from "./tokens.ts";
import { namesOfAll, proseAdded, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

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

/** Takes the words of documents apart, once for each search over them. */
export function searchIndexOf(corpus: SearchCorpus): SearchIndex {
  const { documents } = corpus;
  const idle = idleWords(corpus);
  const places = namesOfAll(corpus, idle);
  return indexOf(corpus, idle, vocabularyOf(places), () =>
    vocabularyOf(proseAdded(documents, places, idle)),
  );
}

/** The words that say nothing in a corpus. */
export function idleWords({ idle }: Pick<SearchCorpus, "idle">): ReadonlySet<string> {
  return new Set(tokens(idle));
}

/** An index of words whose places are known. */
export function indexOf(
  corpus: SearchCorpus,
  idle: ReadonlySet<string>,
  names: Vocabulary,
  prose: () => Vocabulary,
): SearchIndex {
  let withProse: Vocabulary | undefined;
  return {
    documents: corpus.documents,
    idle,
    protocolWords: new Set(corpus.protocols.flatMap(wordsOf)),
    ...names,
    namesOf: nameReader(corpus, idle),
    withProse: () => (withProse ??= prose()),
  };
}

function wordsOf({ id, title, aliases = [] }: SearchProtocol): readonly string[] {
  return [id, title, ...aliases].flatMap(tokens);
}

/** All words of a text in one piece, as names are compared. */
export function joinedTokens(text: string): string {
  return tokens(text).join("");
}

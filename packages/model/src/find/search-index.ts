import { nameReader, type Name } from "./document-names.ts";
import { readerOf, UNKNOWN_LANGUAGE, type Reader } from "./reader.ts";
import type { SearchCorpus, SearchDocument, SearchProtocol } from "./search-document.ts";
import { proseAdded } from "./prose.ts";
import { namesOfAll, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

/** Documents laid out for search by what they are called. */
export interface SearchIndex extends Vocabulary {
  readonly documents: readonly SearchDocument[];
  /** What takes texts and queries apart. */
  readonly reader: Reader;
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
  const reader = corpusReader(corpus);
  const idle = idleWords(corpus, reader);
  const places = namesOfAll(corpus, idle, reader);
  return indexOf(corpus, vocabularyOf(places), () =>
    vocabularyOf(proseAdded(documents, places, idle, reader)),
  );
}

/** An index of words whose places are known. */
export function indexOf(
  corpus: SearchCorpus,
  names: Vocabulary,
  prose: () => Vocabulary,
): SearchIndex {
  const reader = corpusReader(corpus);
  const idle = idleWords(corpus, reader);
  let withProse: Vocabulary | undefined;
  return {
    documents: corpus.documents,
    reader,
    idle,
    protocolWords: new Set(corpus.protocols.flatMap((protocol) => wordsOf(protocol, reader))),
    ...names,
    namesOf: nameReader(corpus, idle, reader),
    withProse: () => (withProse ??= prose()),
  };
}

function corpusReader({ language = UNKNOWN_LANGUAGE }: SearchCorpus): Reader {
  return readerOf(language);
}

/** The words that say nothing in a corpus. */
function idleWords({ idle }: SearchCorpus, { split, stem }: Reader): ReadonlySet<string> {
  return new Set(split(idle).map(stem));
}

function wordsOf(
  { id, title, aliases = [] }: SearchProtocol,
  { split, stem }: Reader,
): readonly string[] {
  return [id, title, ...aliases].flatMap((name) => split(name).map(stem));
}

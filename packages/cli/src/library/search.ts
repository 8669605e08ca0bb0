import {
  searchCorpus,
  searcher,
  type SearchDocument,
  type SearchKind,
  type SearchResult,
} from "@wirecode/core/model";
import type { Reading } from "./library.ts";

/** A search over everything that a library says in a language. */
export interface SearchLibrary {
  readonly find: (query: string) => SearchResult;
}

/** Opens the search; everything is read for it. */
export function openSearch({ library, locale }: Reading): SearchLibrary {
  const corpus = searchCorpus({
    bundles: library.protocols().map((id) => library.bundle(locale, id)),
    guides: library.guides(locale),
    terms: library.terms(locale),
    phrases: library.phrases(locale),
  });
  return { find: searcher(corpus) };
}

/** What a search leads to, as programs get it. */
export function described({ kind, protocol, code, a, b, id, title, lang }: SearchDocument): {
  readonly kind: SearchKind;
} & Partial<SearchDocument> {
  return {
    kind,
    ...(protocol !== undefined && { protocol }),
    ...(code !== undefined && { code }),
    ...(a && b && { a, b }),
    ...(id !== undefined && { id }),
    title,
    lang,
  };
}

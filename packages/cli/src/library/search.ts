import { packedSearcher, type SearchResult } from "@wirecode/model";
import type { Reading } from "./library.ts";

/** A search over everything that a library says in a language. */
export interface SearchLibrary {
  readonly find: (query: string) => SearchResult;
}

/** Opens the search, which was laid out when the library was made. */
export function openSearch({ library, locale }: Reading): SearchLibrary {
  return { find: packedSearcher(library.searchIndex(locale)) };
}

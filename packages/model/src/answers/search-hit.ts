import type { SearchDocument } from "../find/search-document.ts";

/**
 * What a search leads to, as programs get it: in the shape of `SearchHit`.
 * @internal
 */
export function searchHit({ kind, protocol, code, a, b, id, title, lang }: SearchDocument) {
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

import { searchIndexOf } from "./search-index.ts";
import { RARE } from "./prose.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";

/**
 * A corpus that is small enough to travel: of the prose of each document only the words are left that lead to it.
 * @internal
 */
export function packedCorpus(corpus: SearchCorpus): SearchCorpus {
  const { places, words } = searchIndexOf(corpus).withProse();
  const more = corpus.documents.map((): string[] => []);
  for (const word of words) {
    const where = places.get(word) ?? [];
    for (let place = 0; place < where.length; place += 2) {
      const [at = 0, weight = 0] = [where[place], where[place + 1]];
      if (weight === RARE) more[at]?.push(word);
    }
  }
  return {
    ...corpus,
    documents: corpus.documents.map(({ prose: _, summary, ...document }, at): SearchDocument => {
      const own = more[at]?.join(" ") ?? "";
      // What a term means, its page says.
      const isShown = summary !== undefined && document.kind !== "term";
      return { ...document, ...(isShown && { summary }), ...(own !== "" && { more: own }) };
    }),
  };
}

import { RARE, searchIndexOf } from "./search-index.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";

/** A corpus that is small enough to travel: of the prose of each document only the words are left that lead to it. */
export function packedCorpus(corpus: SearchCorpus): SearchCorpus {
  const { places } = searchIndexOf(corpus).withProse();
  const more = corpus.documents.map((): string[] => []);
  for (const [word, where] of places) {
    for (let place = 0; place < where.length; place += 2) {
      const [at = 0, weight = 0] = [where[place], where[place + 1]];
      if (weight === RARE) more[at]?.push(word);
    }
  }
  return {
    ...corpus,
    documents: corpus.documents.map(({ prose: _, ...document }, at): SearchDocument => {
      const words = more[at]?.join(" ") ?? "";
      return words === "" ? document : { ...document, more: words };
    }),
  };
}

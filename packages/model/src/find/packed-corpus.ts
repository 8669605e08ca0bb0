import { RARE } from "./prose.ts";
import { tokens } from "./reader.ts";
import { searchIndexOf } from "./search-index.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";

/**
 * A corpus that is small enough to travel: of the prose of each document only the words are left that lead to it, and of
 * the forms of a term that search reads alike the first.
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
    documents: corpus.documents.map(
      ({ prose: _, summary, names, ...document }, at): SearchDocument => {
        const own = more[at]?.join(" ") ?? "";
        // What a term means, its page says.
        const isTerm = document.kind === "term";
        const isShown = summary !== undefined && !isTerm;
        return {
          ...document,
          ...(names && { names: isTerm ? unlike(names, corpus) : names }),
          ...(isShown && { summary }),
          ...(own !== "" && { more: own }),
        };
      },
    ),
  };
}

function unlike(names: readonly string[], { language }: SearchCorpus): readonly string[] {
  const byWords = new Map<string, string>();
  for (const name of names) {
    const words = tokens(name, language).join(" ");
    if (!byWords.has(words)) byWords.set(words, name);
  }
  return [...byWords.values()];
}

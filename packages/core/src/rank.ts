import type { CodeFacts } from "#model";
import { tokens } from "./normalize.ts";
import { searchIndexOf, type SearchIndex } from "./search-index.ts";

/**
 * The codes among the given ones that match a query, best first.
 *
 * A word of the query matches a word that begins with it. Codes that match more words of the query come first; words
 * count where codes carry them. The words of a list are taken apart once: who asks again asks of the same list.
 */
export function rank<T extends CodeFacts>(query: string, codes: readonly T[]): readonly T[] {
  return rankAll(query, [codes]);
}

/** Does as {@link rank} for the codes of several lists. */
export function rankAll<T extends CodeFacts>(
  query: string,
  lists: readonly (readonly T[])[],
): readonly T[] {
  const wanted = [...new Set(tokens(query))];
  return lists
    .flatMap((codes) => {
      const hits = hitsIn(searchIndexOf(codes), wanted);
      return codes.flatMap((code, at) => {
        const hit = hits.get(at);
        return hit ? { code, score: score(code, hit) } : [];
      });
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ code }) => code);
}

/** The weights with which the words of a query are found in a code, one for each word that is. */
type Hit = number[];

const PREFIX = 0.6;

function hitsIn({ places }: SearchIndex, wanted: readonly string[]): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>();
  for (const word of wanted) {
    for (const [at, weight] of bestPlaces(word, places)) {
      const hit = hits.get(at);
      if (hit) hit.push(weight);
      else hits.set(at, [weight]);
    }
  }
  return hits;
}

/** The codes that have a word or a longer one that begins with it, each with the weight of the better place. */
function bestPlaces(word: string, places: SearchIndex["places"]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const [one, where] of places) {
    if (!one.startsWith(word)) continue;
    const share = one === word ? 1 : PREFIX;
    for (let index = 0; index < where.length; index += 2) {
      const [at = 0, weight = 0] = [where[index], where[index + 1]];
      best.set(at, Math.max(best.get(at) ?? 0, weight * share));
    }
  }
  return best;
}

const MORE_WORDS = 100;

/** A word found in a better place counts more; finding one more word of the query beats any place. */
function score({ status }: CodeFacts, hit: Hit): number {
  const standing = status === "unofficial" ? 0.5 : 1;
  return hit.length * MORE_WORDS + hit.reduce((sum, weight) => sum + weight, 0) * standing;
}

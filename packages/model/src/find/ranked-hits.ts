import { likeness, likenessInMarks, type Typed } from "./likeness.ts";
import type { Term } from "./query.ts";
import type { SearchDocument } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";
import { isNumber, isPlainCode, type Vocabulary } from "./vocabulary.ts";

/** A document that was found. */
export interface Hit {
  readonly at: number;
  readonly score: number;
  /** Whether it has every word of the query. */
  readonly whole: boolean;
  /** Whether it is called as the query says, and is more than a word of the glossary. */
  readonly called: boolean;
  /** Whether it is what the query spells, and how exactly. */
  readonly spelled: number;
}

/** Of the words of a query at least this share has to be found. */
const LEAST = 0.5;

/** How much what lacks words of the query falls behind. */
const LACKING = 2;

/** What has the number of a query has at least this share of it, however many words stand beside the number. */
const CODED = 0.7;

/** How much what has every word of the query stands out. */
const WHOLE = 2;

/** The documents that a query means, best first: what it spells before what it is called or says. */
export function rankedHits(
  typed: Typed,
  spelled: (document: SearchDocument) => number,
  index: SearchIndex,
  { places }: Vocabulary,
): readonly Hit[] {
  const { documents, namesOf } = index;
  const { terms } = typed;
  const matched = matches(terms, places, index);
  // Beside a number, words only say which of its meanings is wanted.
  const isTelling = terms.some(({ word }) => !index.protocolWords.has(word));
  const known = terms.filter(({ word, strange }) => isNumber(word) && !strange);
  const numbers = known.length;
  const isCoded = known.some(({ word }) => isPlainCode(word));
  return documents
    .flatMap((document, at): readonly Hit[] => {
      const exact = spelled(document);
      const match = matched.get(at);
      if (!match && exact === 0) return [];
      const { base, share, count, telling, values } = match ?? NOTHING;
      // Of a protocol alone there is too much; and one word of many is no name of several.
      if (exact === 0 && isTelling && telling === 0) return [];
      const isCode = isCoded && values === numbers;
      if (exact === 0 && share < LEAST && count < 2 && !isCode) return [];
      const { factor, same, quoted } = likeness(namesOf(document), typed);
      const hasNumbers = numbers > 0 && values === numbers;
      // What only explains a word of a message is not what a number in it means.
      const isQuoted = quoted && (numbers === 0 || document.kind === "code");
      const whole = exact > 0 || isQuoted || (numbers > 0 ? hasNumbers : count === terms.length);
      if (!whole && share < LEAST) return [];
      const had = isCode ? Math.max(share, CODED) : share;
      const found = exact > 0 ? Math.max(base, 1) : base * had ** LACKING;
      const alike = factor * likenessInMarks(document.title, typed);
      const score = found * alike * document.weight * (whole ? WHOLE : 1);
      const called = exact > 0 || (same && document.kind !== "term");
      return [{ at, score, whole, called, spelled: exact }];
    })
    .toSorted((one, other) => other.spelled - one.spelled || other.score - one.score);
}

interface Match {
  /** What the words that were found count. */
  readonly base: number;
  /** The share of the query that was found, by how well it fits. */
  readonly share: number;
  readonly count: number;
  /** How many of those that were found say more than a protocol. */
  readonly telling: number;
  /** How many of the query's numbers are values of the document. */
  readonly values: number;
}

function matches(
  terms: readonly Term[],
  places: Vocabulary["places"],
  { documents, protocolWords }: SearchIndex,
): Map<number, Match> {
  const found = new Map<number, Match>();
  for (const { word, fits } of terms) {
    const best = new Map<number, { counts: number; fit: number }>();
    const rarityOf = (where: readonly number[]) =>
      Math.log(1 + documents.length / (where.length / 2));
    const own = fits.has(word) ? rarityOf(places.get(word) ?? []) : Infinity;
    for (const [one, fit] of fits) {
      const where = places.get(one) ?? [];
      // A longer word is not meant the more for being rarer.
      const rarity = Math.min(own, rarityOf(where));
      for (let place = 0; place < where.length; place += 2) {
        const [at = 0, weight = 0] = [where[place], where[place + 1]];
        const counts = weight * fit * rarity;
        if (counts > (best.get(at)?.counts ?? 0)) best.set(at, { counts, fit });
      }
    }
    for (const [at, { counts, fit }] of best) {
      const { base, share, count, telling, values } = found.get(at) ?? NOTHING;
      found.set(at, {
        telling: telling + (protocolWords.has(word) ? 0 : 1),
        base: base + counts,
        share: share + fit / terms.length,
        count: count + 1,
        values: values + (isNumber(word) && fit === 1 ? 1 : 0),
      });
    }
  }
  return found;
}

const NOTHING: Match = { base: 0, share: 0, count: 0, telling: 0, values: 0 };

import type { SearchLanguage } from "../shapes/search-language.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import { indexOf, searchIndexOf, type SearchIndex } from "./search-index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * A search index as a file holds it, so that a program that answers one query need not read all there is to be found.
 * @internal
 */
export interface PackedIndex {
  readonly protocols: SearchCorpus["protocols"];
  readonly idle: string;
  readonly language?: SearchLanguage;
  /** Without the prose, whose words stand in the index. */
  readonly documents: readonly SearchDocument[];
  /** Every word, between spaces. */
  readonly words: string;
  /** How much words can count. */
  readonly weights: readonly number[];
  /**
   * For each word how many of the numbers behind it tell where it stands in names; then where it stands, documents and
   * places in `weights` in turn.
   */
  readonly places: readonly (readonly [names: number, ...where: number[]])[];
}

/**
 * Lays a corpus out for search, and packs that.
 * @internal
 */
export function packedIndex(corpus: SearchCorpus): PackedIndex {
  const { places: names, withProse } = searchIndexOf(corpus);
  const { places, words } = withProse();
  const weights = [...new Set(words.flatMap((word) => places.get(word)?.filter(isWeight) ?? []))];
  const weightAt = new Map(weights.map((weight, at) => [weight, at]));
  const packed = (where: readonly number[]) =>
    where.map((value, at) => (isWeight(value, at) ? (weightAt.get(value) ?? 0) : value));
  return {
    protocols: corpus.protocols,
    idle: corpus.idle,
    ...(corpus.language && { language: corpus.language }),
    documents: corpus.documents.map(({ prose: _, summary, ...document }) => ({
      ...document,
      // What a code says its own words tell.
      ...(summary !== undefined && document.kind !== "code" && { summary }),
    })),
    words: words.join(" "),
    weights,
    places: words.map((word) => [names.get(word)?.length ?? 0, ...packed(places.get(word) ?? [])]),
  };
}

/**
 * Makes an index of a packed one. Where a word stands is unpacked when somebody asks for it.
 * @internal
 */
export function unpackedIndex(packed: PackedIndex): SearchIndex {
  const words = packed.words.split(" ");
  const numbers = new Map(words.map((word, at) => [word, packed.places[at] ?? [0]]));
  const inNames = (word: string) => numbers.get(word)?.[0] ?? 0;
  const whereOf = (word: string, count?: number) =>
    numbers
      .get(word)
      ?.slice(1, count === undefined ? undefined : count + 1)
      .map((value, at) => (isWeight(value, at) ? (packed.weights[value] ?? 0) : value));
  const names: Vocabulary = {
    words: words.filter((word) => inNames(word) > 0),
    places: { has: (word) => inNames(word) > 0, get: (word) => whereOf(word, inNames(word)) },
  };
  const places = { has: (word: string) => numbers.has(word), get: (word: string) => whereOf(word) };
  return indexOf(packed, names, () => ({ words, places }));
}

/** Documents and weights stand in turn. */
function isWeight(_: number, at: number): boolean {
  return at % 2 === 1;
}

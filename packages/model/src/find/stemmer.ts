import type { SearchLanguage } from "../shapes/search-language.ts";
import { isSeveral } from "./same-words.ts";
import { isUnspaced } from "./unspaced.ts";
import { wordList } from "./word-list.ts";

/** No word has more endings one behind the other. */
const ROUNDS = 5;

type Affixes = ReadonlyMap<string, string>;

/**
 * A function that leaves of a word what most of its forms have in common, the same for words that mean the same.
 * @param words - What means the same as something else, by what it means.
 */
export function stemmer(
  language: SearchLanguage,
  words: ReadonlyMap<string, string>,
): (word: string) => string {
  const [prefixes, endings] = [wordList(language.prefixes), wordList(language.endings)];
  const [longestPrefix, longestEnding] = [longestOf(prefixes), longestOf(endings)];
  const same = new Map(
    [...words].flatMap(([word, other]) =>
      isSeveral(word) || isSeveral(other) ? [] : [[shortened(word), shortened(other)]],
    ),
  );
  return (word) => {
    if (/^\d/.test(word) || isUnspaced(word)) return word;
    const short = shortened(word);
    return same.get(short) ?? short;
  };

  function shortened(word: string): string {
    let short = withoutPrefix(word, prefixes, longestPrefix);
    for (let round = 0; round < ROUNDS; round++) {
      const before = short;
      short = withoutEnding(short, endings, longestEnding);
      if (short === before) break;
    }
    // Endings double letters, people do not: "mapping", "adress".
    return short.length < 4 ? short : short.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  }
}

function withoutPrefix(word: string, prefixes: Affixes, longest: number): string {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const left = prefixes.get(word.slice(0, length));
    // One letter is the beginning of too many words.
    const least = Math.max(leastOf(word), 5 - length);
    if (left !== undefined && left.length + word.length - length >= least) {
      return left + word.slice(length);
    }
  }
  return word;
}

function withoutEnding(word: string, endings: Affixes, longest: number): string {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const left = endings.get(word.slice(-length));
    if (left !== undefined && word.length - length + left.length >= leastOf(word)) {
      return word.slice(0, -length) + left;
    }
  }
  return word;
}

/** How many letters are left of a word at least: other scripts write fewer letters a word than Latin does. */
function leastOf(word: string): number {
  return word.charCodeAt(0) < 0x02_50 ? 4 : 3;
}

function longestOf(affixes: Affixes): number {
  return Math.max(0, ...[...affixes.keys()].map(({ length }) => length));
}

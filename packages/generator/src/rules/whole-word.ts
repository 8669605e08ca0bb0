import { escaped } from "./script-of.ts";

/** Scripts that set no spaces between words, or join particles to them. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** What goes on a word; a letter of those scripts beside another word does not: `DKIMの`. */
const LETTER = String.raw`(?!${UNPARTED.source})[\p{L}\p{M}\p{N}_]`;

/** Finds a whole word where its script parts words; Arabic joins articles, conjunctions and endings to them. */
export function wholeWord(word: string, flags = "iu"): RegExp {
  if (/\p{Script=Arabic}/u.test(word)) return new RegExp(joined(word, false), flags);
  if (UNPARTED.test(word)) return new RegExp(escaped(word), flags);
  return new RegExp(`(?<!${LETTER})${escaped(word)}(?!${LETTER})`, flags);
}

/** Finds words that begin with a stem, whatever endings are joined to it; of a phrase each word may have some. */
export function wordStem(stem: string, flags = "iu"): RegExp {
  if (/\p{Script=Arabic}/u.test(stem)) return new RegExp(joined(stem, true), flags);
  if (UNPARTED.test(stem)) return new RegExp(escaped(stem), flags);
  const words = stem.split(" ").map(escaped);
  return new RegExp(`(?<!${LETTER})${words.join(`(?:${LETTER})* `)}`, flags);
}

function isParted(word: string): boolean {
  return !UNPARTED.test(word) && !/\p{Script=Arabic}/u.test(word);
}

/** Finds whole words of some, which is faster than looking for each: of two that begin alike the one that stands first. */
export function anyWholeWord(words: readonly string[], flags = "giu"): RegExp {
  const parted = words.filter(isParted).map(escaped);
  const others = words.filter((word) => !isParted(word)).map((word) => wholeWord(word).source);
  const bounded = parted.length > 0 ? [`(?<!${LETTER})(?:${parted.join("|")})(?!${LETTER})`] : [];
  return new RegExp([...bounded, ...others].join("|") || "(?!)", flags);
}

const ARABIC_PREFIX = "[وف]?[بكل]?(?:ال|ل)?";
const ARABIC_ENDING = "(?:ات|ين|ون|ان|تين|تان|[هةيك]|ها|هم|هما|كم|نا|ا|ًا)?";

/** Each word of an Arabic phrase with or without what may be joined to it; ة is written ت before an ending. */
function joined(phrase: string, isStem: boolean): string {
  const words = phrase.split(" ").map((word) => {
    const body = escaped(word.replace(/^ال(?=..)/, "")).replace(/ة$/, "(?:ة|ت|ات)");
    return `${ARABIC_PREFIX}${body}${isStem ? "[\\p{L}\\p{M}]*" : ARABIC_ENDING}`;
  });
  return `(?<![\\p{L}\\p{M}])${words.join(" ")}(?![\\p{L}\\p{M}])`;
}

/**
 * A quick look before the exact one: what a text has to hold for {@link wholeWord} and {@link wordStem} to find a word in it,
 * both in lower case.
 */
export function partsOfWord(word: string): readonly string[] {
  const parts = word.toLowerCase().split(" ");
  return parts.map((part) => part.replace(/^ال(?=..)/, "").replace(/ة$/, ""));
}

/** A quick look before the exact one: finds every whole word of some, and a few that are parts of words. */
export function anyOf(words: readonly string[]): RegExp {
  // Bounds around all of them are fast, and those around each are not.
  const latin = words.filter((word) => LATIN.test(word)).map(escaped);
  const others = words.filter((word) => !LATIN.test(word)).map(escaped);
  const parts = latin.length > 0 ? [`\\b(?:${latin.join("|")})\\b`, ...others] : others;
  return new RegExp(parts.join("|"), "gi");
}

const LATIN = /^\w(?:.*\w)?$/;

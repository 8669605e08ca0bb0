import { asciiDigits } from "../words/digits.ts";

/**
 * The words of a text as search compares them: lower case, without accents and Arabic vowel signs, with digits of one
 * kind, with the variants of alef, ya and ta marbuta made one, and reduced by {@link stem} to what most of their forms
 * have in common. Index and query have to go through the same function.
 * @param text - Prose, a code, a phrase or what somebody typed, in any language.
 * @returns The words in their order; numbers keep their dots (`5.1.1`).
 */
export function tokens(text: string): readonly string[] {
  return split(text)
    .map(stem)
    .filter((word) => word !== "");
}

// Most texts are plain, and taking those apart takes a third of the time.
const PLAIN = /^[\n -~\u2018-\u201D\u2026§]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:(?<=[0-9])\.[0-9][a-z0-9]*)*/g;

/** The words of a text in one spelling, but in the forms in which they stand there. */
export function split(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return asciiDigits(text.normalize("NFKD").toLowerCase())
    .replaceAll(/[\p{M}ـ]/gu, "")
    .replaceAll("ٱ", "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .split(/[^\p{L}\p{N}.]+|(?<!\d)\.|\.(?!\d)/u);
}

// Light stemming, as is usual for Arabic: the article with what may stand before it, "and" before a long word or a
// number, and one ending of gender, number or case. A remainder of fewer than three letters is left whole.
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})|^و(?=\p{L}{4}|\d)/u;
const ENDING = /(?<=\p{L}{3})(?:ات|ون|ين|ها|يه|يا|ه|ا|ي)$/u;

// The regular endings of English, again from words that stay long enough; "status", "access" and "exceed" have none.
const ENGLISH = /(?<=[a-z]{4})(?:ies|ied|ing|es|e|(?<!e)ed|(?<![suai])s|(?<![aeiou])y)$/;

// Both spellings of what English writes with -ise or -ize.
const BRITISH = /(?<=[a-z]{3})is(?=(?:e|ed|es|er|ing|ations?)$)/;

// What an ending has doubled: "mapping", "banned".
const DOUBLED = /(?<=[aeiou])([bdgmnprt])\1$/;

/** A word without what its forms differ by. */
export function stem(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x06_21 && first <= 0x06_4a) return word.replace(ARTICLE, "").replace(ENDING, "");
  // Few letters end what an ending can be.
  if (word.length < 5 || !ENDS.has(word.charCodeAt(word.length - 1))) return word;
  const one = word.includes("is") ? word.replace(BRITISH, "iz") : word;
  const short = one.replace(ENGLISH, "");
  return short === one ? one : short.replace(DOUBLED, "$1");
}

const ENDS: ReadonlySet<number> = new Set(Array.from("segdyr", (letter) => letter.charCodeAt(0)));

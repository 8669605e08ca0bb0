/** Scripts that set no spaces between words, or join particles to them. */
const UNPARTED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}`;

const HAS_UNPARTED = new RegExp(`[${UNPARTED}]`, "u");

/**
 * What goes on a word, as a part of a regular expression with the flag `u`; a letter of a script that does not part words
 * does not: `DKIMの`.
 * @internal
 */
export const LETTER = String.raw`(?![${UNPARTED}])[\p{L}\p{M}\p{N}_]`;

/**
 * Whether spaces or marks part a word from those beside it.
 * @internal
 */
export function isParted(word: string): boolean {
  return !HAS_UNPARTED.test(word);
}

/**
 * Whether conjunctions, prepositions and the article may be joined to a word.
 * @internal
 */
export function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}

/**
 * What Arabic joins to a word, as a part of a regular expression that takes as little as can be.
 * @internal
 */
export const ARABIC_JOINS = "[وف]??[بكل]??(?:ال|ل)??";

import { wrap } from "@wirecode/model";

/** The size of the letters, in the units of the picture. */
export const LETTERS = 14;

/**
 * How wide a text is at most. No font is at hand when pages are made, so that letters count as in a wide one.
 */
export function widthOf(text: string) {
  let width = 0;
  for (const letter of text) width += emOf(letter) * LETTERS;
  return Math.ceil(width);
}

const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\u30FC\uFF01-\uFF60]/u;

function emOf(letter: string) {
  // Marks with a place of their own, such as vowel signs of Hindi, are as wide as letters.
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return 0;
  if (FULL_WIDTH.test(letter)) return 1;
  if (/[\s.,:;'|!ilj()[\]/-]/.test(letter)) return 0.4;
  return /[\p{Lu}\d@%mwMW—…]/u.test(letter) ? 0.75 : 0.6;
}

/** Breaks a text into lines that are no wider than asked; a word that is wider breaks anywhere. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrap(text, width, { measure: widthOf, cut: true });
}

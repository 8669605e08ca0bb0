import { eastAsianWidth } from "get-east-asian-width";

// Latin, Arabic and their punctuation without marks: one cell each, and no table needs to be asked.
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u060c\u061b\u061f-\u064a\u2010-\u2027]*$/;

/**
 * How many cells of a terminal a text takes, as wcwidth counts them in most of them: marks that sit on their letter and
 * invisible characters take none, marks with a place of their own, such as vowel signs of Hindi, one. The package
 * string-width takes a letter with all its marks for one cell, also the vowel of Thai that is written behind it, and needs
 * 60 ms for a page of Arabic.
 */
export function cells(text: string): number {
  if (NARROW.test(text)) return text.length;
  const shown = text.replaceAll(/[\p{Mn}\p{Me}\p{Cf}]/gu, "");
  if (NARROW.test(shown)) return shown.length;
  let width = 0;
  for (const character of shown) {
    width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/** So many blank cells. */
export function blank(width: number): string {
  return " ".repeat(Math.max(0, width));
}

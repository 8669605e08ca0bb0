import { eastAsianWidth } from "get-east-asian-width";

// Latin, Arabic and their punctuation without marks: one cell each, and no table needs to be asked.
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u060c\u061b\u061f-\u064a\u2010-\u2027]*$/;

/**
 * How many cells of a terminal a text takes. Marks that sit on their letter and invisible characters take none.
 * The package string-width also measures emoji, of which there are none here, and takes 60 ms for it on a page of Arabic.
 */
export function cells(text: string): number {
  if (NARROW.test(text)) return text.length;
  const shown = text.replaceAll(/[\p{M}\p{Cf}]/gu, "");
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

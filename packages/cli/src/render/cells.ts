import { eastAsianWidth } from "get-east-asian-width";

/**
 * How many cells of a terminal a text takes. Marks that sit on their letter and invisible characters take none.
 * The package string-width also measures emoji, of which there are none here, and takes 60 ms for it on a page of Arabic.
 */
export function cells(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text.replaceAll(/[\p{M}\p{Cf}]/gu, "")) {
    width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/** So many blank cells. */
export function blank(width: number): string {
  return " ".repeat(Math.max(0, width));
}

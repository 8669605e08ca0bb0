/** Signs above and below Arabic letters, which writers set as they like. */
const VOWELS = /[\u064B-\u0652\u0670]/gu;

/**
 * A spelling without what does not tell words apart: case, Arabic vowel signs, and the kind of space.
 * @internal
 */
export function spelling(text: string): string {
  return text.toLowerCase().replaceAll(VOWELS, "").replaceAll("\u00A0", " ");
}

import type { Inflected } from "../shapes/inflected.ts";

/**
 * A word or phrase in the form that a sentence asks for; plain where it asks for none, or where the word has no such
 * form of its own.
 * @param form - As the translator has named it: `of`, `dative`.
 */
export function formOf(word: Inflected, form?: string): string {
  if (typeof word === "string") return word;
  return (form !== undefined && Object.hasOwn(word, form) ? word[form] : undefined) ?? word.plain;
}

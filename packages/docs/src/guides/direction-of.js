/** @import { Direction, Locale } from "../content/types.d.ts" */

/**
 * The direction that a language is written in.
 *
 * @param {string} lang
 * @param {readonly Locale[]} locales
 * @returns {Direction}
 */
export function directionOf(lang, locales) {
  const locale = locales.find(({ tag }) => tag === lang);
  if (!locale) throw new Error(`There is no locale ${lang}.`);
  return locale.direction;
}

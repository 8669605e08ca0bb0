/** @import { Direction, Locale } from "../content/types.d.ts" */

/**
 * The direction that a language is written in.
 *
 * @param {string} lang
 * @param {readonly Locale[]} locales
 * @returns {Direction}
 */
export function directionOf(lang, locales) {
  return locales.find(({ tag }) => tag === lang)?.direction ?? "ltr";
}

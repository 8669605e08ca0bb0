import { markup } from "../layout/markup.js";
import { directionOf } from "./direction-of.js";

/** @import { Guide } from "@wirecode/core/model" */
/** @import { Locale } from "../content/types.d.ts" */

/**
 * The title of a guide that nobody has translated, marked as being in its own language; nothing for any other guide.
 *
 * @param {Guide | undefined} guide
 * @param {string} locale
 * @param {readonly Locale[]} locales
 */
export function foreignWords(guide, locale, locales) {
  if (!guide || guide.lang === locale) return undefined;
  const { lang, title } = guide;
  return markup`<span lang="${lang}" dir="${directionOf(lang, locales)}">${title}</span>`;
}

import { markup } from "../layout/markup.js";
import { directionOf } from "./direction-of.js";

/** @import { Guide } from "@wirecode/core/model" */
/** @import { Locale } from "../content/types.d.ts" */

/**
 * The title of a guide that nobody has translated, marked as being in its own language.
 *
 * @param {Guide} guide
 * @param {readonly Locale[]} locales
 */
export function foreignTitle({ lang, title }, locales) {
  return markup`<h1 lang="${lang}" dir="${directionOf(lang, locales)}">${title}</h1>`;
}

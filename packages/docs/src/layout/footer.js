import { addressOf } from "../content/address.js";
import { markup } from "./markup.js";
import { isolate } from "./isolate.js";

/** @import { Page, Surroundings } from "./types.d.ts" */

/**
 * @param {Page} page
 * @param {Surroundings} around
 */
export function footer({ dir }, { locale, phrases, base }) {
  const { name, tagline } = phrases.site;
  return markup`<footer class="colophon"><p><a href="${base}${addressOf(locale, "index")}"><bdi>${name}</bdi></a> ${isolate(tagline, dir)}</p></footer>`;
}

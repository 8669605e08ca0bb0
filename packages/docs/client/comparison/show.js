import { isolate } from "../../src/layout/isolate.ts";
import { markup } from "../../src/layout/markup.ts";

/** @import { Catalogue } from "../../src/comparison/types.d.ts" */
/** @import { Told } from "./tell.js" */

/**
 * Shows a comparison, under its title in the window too, with a link to its page where it has one.
 *
 * @param {HTMLElement} place
 * @param {Told} told
 * @param {Catalogue} catalogue
 */
export function showIn(place, { title, article, page }, { phrases }) {
  const { site, compare, direction } = phrases;
  const link =
    page !== undefined &&
    markup`<p class="own-page"><a href="${page}">${isolate(compare.page, direction)}</a></p>`;
  place.innerHTML = article + markup`${link}`.source;
  document.title = `${title} · ${site.name}`;
}

import { addressOf } from "../content/address.js";
import { isolate } from "../layout/isolate.js";
import { markup } from "../layout/markup.js";
import { told } from "./told.js";

/** @import { Surroundings } from "../layout/types.d.ts" */
/** @import { Release } from "./types.d.ts" */

const MOST = 3;

/**
 * The last section of the home page: what is new, and the way to the rest of it.
 *
 * @param {readonly Release[]} releases
 * @param {Surroundings} around
 */
export function latestChanges(releases, around) {
  const latest = releases.find(({ changes }) => changes.length > 0);
  if (!latest) return undefined;
  const { locale, reference, phrases, base } = around;
  const { pages, direction } = phrases;
  return markup`<section data-section="new"><h2 id="new"><a class="anchor" href="#new">${isolate(pages.new, direction)}</a></h2>
${locale !== reference.tag && markup`<p><em>${isolate(pages.englishOnly, direction)}</em></p>\n`}${told(latest.changes.slice(0, MOST), around)}<p><a href="${base}${addressOf(locale, "changes")}">${isolate(pages.allChanges, direction)}</a></p>
</section>
`;
}

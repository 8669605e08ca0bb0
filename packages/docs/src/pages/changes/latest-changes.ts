import type { Surroundings } from "../../frame/types.ts";
import type { Release } from "../../releases/types.ts";
import { CHANGES } from "../../content/addresses.ts";
import { pageAddress } from "../../html/address.ts";
import { isolate } from "../../html/isolate.ts";
import { markup } from "../../html/markup.ts";
import { changeList, englishOnly } from "./change-list.ts";

const MOST = 3;

/** The last section of the home page: what is new, and the way to the rest of it. */
export function latestChanges(releases: readonly Release[], around: Surroundings) {
  const latest = releases.find(({ changes }) => changes.length > 0);
  if (!latest) return undefined;
  const { locale, phrases, base } = around;
  const { pages, direction } = phrases;
  const note = englishOnly(around);
  return markup`<section data-section="new"><h2 id="new">${isolate(pages.new, direction)}</h2>
${note && markup`${note}\n`}${changeList(latest.changes.slice(0, MOST), around)}<p><a href="${base}${pageAddress(locale, CHANGES)}">${isolate(pages.allChanges, direction)}</a></p>
</section>
`;
}

import { markup } from "../layout/markup.js";
import { jsonOf } from "../machines/api/address.js";
import { FEED } from "../machines/feed-address.js";
import { twinAddress } from "../machines/twin-address.js";

/** @import { Page, Surroundings } from "../layout/types.d.ts" */

/** The pages that tell what is new. */
const NEWS = new Set(["home", "changes"]);

/**
 * What the page says in a form for programs: Markdown, JSON, a feed.
 *
 * @param {Pick<Page, "kind" | "entry">} page
 * @param {Surroundings} around
 */
export function otherForms({ kind, entry }, { base, protocols, phrases }) {
  const protocol = protocols.find(({ id }) => id === entry?.protocol);
  const json = entry && jsonOf(entry, protocol);
  return [
    entry &&
      markup`<link rel="alternate" type="text/markdown" href="${base}${twinAddress(entry)}">\n`,
    json && markup`<link rel="alternate" type="application/json" href="${base}${json}">\n`,
    NEWS.has(kind) &&
      markup`<link rel="alternate" type="application/atom+xml" href="${base}${FEED}" title="${phrases.machines.changes}">\n`,
  ];
}

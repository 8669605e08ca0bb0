import type { Page, Surroundings } from "../layout/types.ts";
import { markup } from "../layout/markup.ts";
import { jsonOf } from "../machines/api/address.ts";
import { FEED } from "../machines/feed-address.ts";
import { twinAddress } from "../machines/twin-address.ts";

/** The pages that tell what is new. */
const NEWS = new Set(["home", "changes"]);

/** What the page says in a form for programs: Markdown, JSON, a feed. */
export function otherForms(
  { kind, entry }: Pick<Page, "kind" | "entry">,
  { base, protocols, phrases }: Surroundings,
) {
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

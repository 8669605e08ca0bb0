import type { HtmlPage, Surroundings } from "./types.ts";
import { markup } from "../html/markup.ts";
import { jsonOf } from "../content/data-address.ts";
import { FEED } from "../content/feed-address.ts";
import { twinAddress } from "../content/twin-address.ts";

/** The pages that tell what is new. */
const NEWS = new Set(["home", "changes"]);

/** What the page says in a form for programs: Markdown, JSON, a feed. */
export function otherForms(
  { kind, page }: Pick<HtmlPage, "kind" | "page">,
  { base, locale, context, phrases }: Surroundings,
) {
  const bundle = page?.protocol === undefined ? undefined : context.bundleOf(page.protocol);
  const json = page && jsonOf(page, locale, bundle);
  return [
    page &&
      markup`<link rel="alternate" type="text/markdown" href="${base}${twinAddress(locale, page.path)}">\n`,
    json && markup`<link rel="alternate" type="application/json" href="${base}${json}">\n`,
    NEWS.has(kind) &&
      markup`<link rel="alternate" type="application/atom+xml" href="${base}${FEED}" title="${phrases.machines.changes}">\n`,
  ];
}

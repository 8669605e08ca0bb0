import { FEED, jsonAddress, twinAddress } from "../content/addresses.ts";
import type { HtmlPage, Surroundings } from "./types.ts";
import { markup } from "../html/markup.ts";

/** The pages that say what is new. */
const NEWS = new Set(["home", "changes"]);

/** What the page says in a form for programs: Markdown, JSON, a feed. */
export function otherForms(
  { kind, page }: Pick<HtmlPage, "kind" | "page">,
  { base, locale, phrases, hasData, hasTwins }: Surroundings,
) {
  const json = page && hasData(page.path) && jsonAddress(locale, page.path);
  return [
    page &&
      hasTwins &&
      markup`<link rel="alternate" type="text/markdown" href="${base}${twinAddress(locale, page.path)}">\n`,
    json && markup`<link rel="alternate" type="application/json" href="${base}${json}">\n`,
    NEWS.has(kind) &&
      markup`<link rel="alternate" type="application/atom+xml" href="${base}${FEED}" title="${phrases.machines.changes}">\n`,
  ];
}

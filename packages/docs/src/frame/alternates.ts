import type { HtmlPage } from "./types.ts";
import { isOffered } from "../content/listing.ts";
import { markup } from "../html/markup.ts";
import { absolute } from "../site.ts";

/**
 * The one address of a page, and those of the same page in other languages, as far as their words are native. A page
 * whose body is in another language than its frame leads search engines to the original.
 */
export function alternates(page: HtmlPage, base: string) {
  const { address, versions, offered = versions, fallback } = page;
  const isNative = isOffered({ ...page, offered });
  const canonical = isNative ? address : (fallback ?? address);
  return [
    canonical !== undefined && markup`<link rel="canonical" href="${absolute(base, canonical)}">\n`,
    isNative && offered.map((one) => alternate(one.locale.tag, absolute(base, one.address))),
    isNative && fallback !== undefined && alternate("x-default", absolute(base, fallback)),
  ];
}

function alternate(language: string, href: string) {
  return markup`<link rel="alternate" hreflang="${language}" href="${href}">\n`;
}

import type { HtmlPage } from "./types.ts";
import { markup } from "../html/markup.ts";
import { absolute } from "../site.ts";

/** The one address of a page, and those of the same page in other languages. */
export function alternates({ address, versions, fallback }: HtmlPage, base: string) {
  return [
    address !== undefined && markup`<link rel="canonical" href="${absolute(base, address)}">\n`,
    versions.map(({ locale, address: there }) => alternate(locale.tag, absolute(base, there))),
    fallback !== undefined && alternate("x-default", absolute(base, fallback)),
  ];
}

function alternate(language: string, href: string) {
  return markup`<link rel="alternate" hreflang="${language}" href="${href}">\n`;
}

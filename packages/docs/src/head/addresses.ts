import type { Page } from "../layout/types.ts";
import { markup } from "../layout/markup.ts";
import { absolute } from "../site.ts";

/** The one address of a page, and those of the same page in other languages. */
export function addresses({ address, versions, fallback }: Page, base: string) {
  return [
    address !== undefined && markup`<link rel="canonical" href="${absolute(base, address)}">\n`,
    versions.map(({ locale, address: there }) => alternate(locale.tag, absolute(base, there))),
    fallback !== undefined && alternate("x-default", absolute(base, fallback)),
  ];
}

function alternate(language: string, href: string) {
  return markup`<link rel="alternate" hreflang="${language}" href="${href}">\n`;
}

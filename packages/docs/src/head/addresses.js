import { markup } from "../layout/markup.js";
import { absolute } from "../site.js";

/** @import { Page } from "../layout/types.d.ts" */

/**
 * The one address of a page, and those of the same page in other languages.
 *
 * @param {Page} page
 * @param {string} base
 */
export function addresses({ address, versions, fallback }, base) {
  return [
    address !== undefined && markup`<link rel="canonical" href="${absolute(base, address)}">\n`,
    versions.map(({ locale, address: there }) => alternate(locale.tag, absolute(base, there))),
    fallback !== undefined && alternate("x-default", absolute(base, fallback)),
  ];
}

/**
 * @param {string} language
 * @param {string} href
 */
function alternate(language, href) {
  return markup`<link rel="alternate" hreflang="${language}" href="${href}">\n`;
}

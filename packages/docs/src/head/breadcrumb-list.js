import { absolute, ORIGIN } from "../site.js";

/** @import { Page } from "../layout/types.d.ts" */

const CRUMBS = /<nav class="crumbs"[^>]*>(?<list>.*?)<\/nav>/s;
const CRUMB = /<li[^>]*>(?:<a href="(?<href>[^"]*)">)?(?<label>.*?)(?:<\/a>)?<\/li>/gs;

/**
 * The way to a page, read back from the links that it shows, so that the two cannot differ.
 *
 * @param {Pick<Page, "address" | "main">} page
 * @param {string} base
 */
export function breadcrumbList({ address = "", main }, base) {
  const list = CRUMBS.exec(main.source)?.groups?.["list"];
  if (list === undefined) return undefined;
  const crumbs = [...list.matchAll(CRUMB)].map(({ groups = {} }) => groups);
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ href, label = "" }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: textOf(label),
      item: href === undefined ? absolute(base, address) : `${ORIGIN}${href}`,
    })),
  };
}

/** @param {string} html */
function textOf(html) {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

import type { Page } from "../layout/types.ts";
import { absolute, ORIGIN } from "../site.ts";

const CRUMBS = /<nav class="crumbs"[^>]*>(?<list>.*?)<\/nav>/s;
const CRUMB = /<li[^>]*>(?:<a href="(?<href>[^"]*)">)?(?<label>.*?)(?:<\/a>)?<\/li>/gs;

/** The way to a page, read back from the links that it shows, so that the two cannot differ. */
export function breadcrumbList(
  { address = "", main }: Pick<Page, "address" | "main">,
  base: string,
) {
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

function textOf(html: string) {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

import { isOffered, type Listing } from "../content/listing.ts";
import { markup } from "../html/markup.ts";
import { absolute } from "../site.ts";

/** The sitemap of pages that are in no language. */
const ROOT = "root";

/** Pages by their one address, with those of the same pages in other languages. */
export function sitemap(pages: readonly Listing[], base: string): string {
  const offered = pages.filter(isOffered);
  const sorted = offered.toSorted((one, other) => (one.address < other.address ? -1 : 1));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${sorted.map((page) => entry(page, base))}</urlset>
`.source;
}

/** The list of all sitemaps. */
export function sitemapIndex(locales: readonly string[], base: string): string {
  const addresses = [undefined, ...locales].map((tag) => absolute(base, sitemapAddress(tag)));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => markup`<sitemap><loc>${address}</loc></sitemap>\n`)}</sitemapindex>
`.source;
}

/** The sitemap of a language, or of the pages in none. */
export function sitemapAddress(locale: string | undefined): string {
  return `sitemap-${locale ?? ROOT}.xml`;
}

/** What crawlers read first: that they are welcome, and where the sitemaps are. */
export function robots(base: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${absolute(base, "sitemap.xml")}\n`;
}

function entry({ address, offered, fallback }: Listing, base: string) {
  const alternates = [
    ...offered.map((one) => [one.locale.tag, one.address] as const),
    ["x-default", fallback] as const,
  ];
  const links = alternates.map(
    ([lang, there]) =>
      markup`<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(base, there)}"/>`,
  );
  return markup`<url><loc>${absolute(base, address)}</loc>${links}</url>\n`;
}

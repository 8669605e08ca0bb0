import type { Head } from "./types.ts";
import { markup } from "../layout/markup.ts";
import { absolute } from "../site.ts";
import { headOf } from "./head-of.ts";

/** The sitemap of pages that are in no language. */
const ROOT = "root";

/**
 * What is canonical of a part of the site by its own account, with the alternates it names.
 *
 * @param pages with their addresses below the site's root
 */
export function sitemap(pages: readonly { url: string; html: string }[], base: string) {
  const canonical = pages
    .map(({ url, html }) => headOf(absolute(base, url), html))
    .filter((head) => head.url === head.canonical && !head.hidden)
    .toSorted((one, other) => (one.url < other.url ? -1 : 1));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${canonical.map(entry)}</urlset>
`.source;
}

/** The list of all sitemaps. */
export function sitemapIndex(locales: readonly string[], base: string) {
  const addresses = [undefined, ...locales].map((tag) => absolute(base, sitemapAddress(tag)));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => markup`<sitemap><loc>${address}</loc></sitemap>\n`)}</sitemapindex>
`.source;
}

/** The sitemap of a language, or of the pages in none. */
export function sitemapAddress(locale: string | undefined) {
  return `sitemap-${locale ?? ROOT}.xml`;
}

/** What crawlers read first: that they are welcome, and where the sitemaps are. */
export function robots(base: string) {
  return `User-agent: *\nDisallow:\n\nSitemap: ${absolute(base, "sitemap.xml")}\n`;
}

function entry({ url, alternates }: Head) {
  const links = alternates.map(
    ({ lang, href }) => markup`<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
  );
  return markup`<url><loc>${url}</loc>${links}</url>\n`;
}

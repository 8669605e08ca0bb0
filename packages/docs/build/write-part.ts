import { COMMON_PART, type Site } from "../src/content/site-file.ts";
import { filesOf } from "../src/files/index.ts";
import { machineFilesOf } from "../src/machines/files.ts";
import { robots, sitemap, sitemapAddress, sitemapIndex } from "../src/machines/sitemaps.ts";
import { copiedFiles } from "./copied-files.ts";
import type { Write } from "./types.ts";

/** Writes a part of the site: its pages, what programs read beside them, and what lists them all. */
export function writePart(part: string, site: Site, write: Write): void {
  const { base } = site.publication;
  const pages = filesOf(part, site);
  for (const { path, kind, make } of [...pages, ...machineFilesOf(part, site)])
    write(path, kind, make());
  const isCommon = part === COMMON_PART;
  const listings = pages.flatMap(({ listing }) => listing ?? []);
  write(sitemapAddress(isCommon ? undefined : part), "sitemap", sitemap(listings, base));
  if (!isCommon) return;
  const tags = site.content.locales.map(({ tag }) => tag);
  write("sitemap.xml", "sitemap", sitemapIndex(tags, base));
  write("robots.txt", "robots.txt", robots(base));
  for (const { path, bytes } of copiedFiles()) write(path, "copy", bytes);
}

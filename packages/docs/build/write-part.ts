import type { Site } from "../src/files/types.ts";
import type { Write } from "./types.ts";
import { COMMON_PART, filesOf } from "../src/files/index.ts";
import { machineFilesOf } from "../src/machines/files.ts";
import { robots, sitemap, sitemapAddress, sitemapIndex } from "../src/machines/sitemaps.ts";
import { copiedFiles } from "./copied-files.ts";

const INDEX = /(?<=^|\/)index\.html$/;

/**
 * Writes a part of the site: its pages, what programs read beside them, and what lists them all.
 */
export function writePart(part: string, site: Site, write: Write) {
  const { base } = site.publication;
  const pages: { url: string; html: string }[] = [];
  for (const { path, kind, make } of filesOf(part, site)) {
    const made = make();
    write(path, kind, made);
    if (INDEX.test(path)) pages.push({ url: path.replace(INDEX, ""), html: made });
  }
  for (const { path, kind, make } of machineFilesOf(part, site)) write(path, kind, make());
  const isCommon = part === COMMON_PART;
  write(sitemapAddress(isCommon ? undefined : part), "sitemap", sitemap(pages, base));
  if (!isCommon) return;
  const tags = site.content.locales.map(({ tag }) => tag);
  write("sitemap.xml", "sitemap", sitemapIndex(tags, base));
  write("robots.txt", "robots.txt", robots(base));
  for (const { path, bytes } of copiedFiles()) write(path, "copy", bytes);
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COMMON_PART } from "../src/files/index.js";
import { machineFilesOf } from "../src/machines/files.js";
import { pictures } from "../src/machines/pictures/files.js";
import { robots, sitemap, sitemapAddress, sitemapIndex } from "../src/machines/sitemaps.js";

/** @import { Site } from "../src/files/types.d.ts" */

/**
 * Writes what programs read of a part of the site. Eleventy has written the pages by then; for files that need
 * nothing of it, it would take ten times as long.
 *
 * @param {string} folder of the built site
 * @param {string} part
 * @param {Site} site
 * @param {readonly { url: string, html: string }[]} pages with their addresses below the site's root
 * @returns {Promise<string[]>} the kind of each file
 */
export async function writeMachines(folder, part, site, pages) {
  const { content, publication } = site;
  const { base } = publication;
  /** @type {string[]} */
  const kinds = [];
  const made = new Set();
  for (const { path, kind, make } of machineFilesOf(part, site)) write(path, kind, make());
  const tags = content.locales.map(({ tag }) => tag);
  const isCommon = part === COMMON_PART;
  const own = pages.filter(
    ({ url }) => (tags.find((tag) => url.startsWith(`${tag}/`)) ?? COMMON_PART) === part,
  );
  write(sitemapAddress(isCommon ? undefined : part), "sitemap", sitemap(own, base));
  if (isCommon) {
    write("sitemap.xml", "sitemap", sitemapIndex(tags, base));
    write("robots.txt", "robots.txt", robots(base));
    for await (const { path, png } of pictures(content)) write(path, "picture", png);
  }
  return kinds;

  /**
   * @param {string} path
   * @param {string} kind
   * @param {string | Uint8Array} bytes
   */
  function write(path, kind, bytes) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
    kinds.push(kind);
  }
}

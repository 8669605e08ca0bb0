/** @import { SiteFile } from "./files/types.d.ts" */

// One template for all files: several times faster than a template file for each.
export const data = {
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: (/** @type {{ file: SiteFile }} */ { file }) => file.path,
  eleventyExcludeFromCollections: true,
};

/** @param {{ file: SiteFile }} supplied */
export function render({ file }) {
  return file.make();
}

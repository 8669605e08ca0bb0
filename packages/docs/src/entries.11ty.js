import { addressOf } from "./content/address.js";
import { entryPage } from "./layout/entry-page.js";

/** @import { Content, Entry } from "./content/types.d.ts" */
/** @import { Publication, Version } from "./layout/types.d.ts" */

// One template for all generated pages: several times faster than a template file for each.
export const data = {
  pagination: { data: "generated.entries", size: 1, alias: "entry" },
  permalink: (/** @type {{ entry: Entry }} */ { entry }) =>
    `${addressOf(entry.locale, entry.path)}index.html`,
  eleventyExcludeFromCollections: true,
};

/**
 * @param {object} supplied
 * @param {Entry} supplied.entry
 * @param {Content & { versions: Readonly<Record<string, readonly Version[]>> }} supplied.generated
 * @param {Publication} supplied.publication
 */
export function render({ entry, generated, publication }) {
  const versions = generated.versions[entry.path] ?? [];
  return entryPage(entry, versions, generated, publication).source;
}

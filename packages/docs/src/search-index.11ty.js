import { toColumns } from "./search/columns.js";
import { entriesOf } from "./search/entries.js";

/** @import { Content, Locale } from "./content/types.d.ts" */

export const data = {
  pagination: { data: "generated.locales", size: 1, alias: "locale" },
  permalink: (/** @type {{ locale: Locale }} */ { locale }) => `${locale.tag}/search/index.json`,
  eleventyExcludeFromCollections: true,
};

/**
 * What the browser loads when somebody searches in a language.
 *
 * @param {{ locale: Locale, generated: Content }} supplied
 */
export function render({ locale: { tag }, generated }) {
  const words = generated.phrases[tag]?.search;
  return `${JSON.stringify({ words, columns: toColumns(entriesOf(generated, tag)) })}\n`;
}

import { searchPage } from "./layout/search-page.js";

/** @import { Content, Locale } from "./content/types.d.ts" */
/** @import { Publication } from "./layout/types.d.ts" */

export const data = {
  pagination: { data: "generated.locales", size: 1, alias: "locale" },
  permalink: (/** @type {{ locale: Locale }} */ { locale }) => `${locale.tag}/search/index.html`,
  eleventyExcludeFromCollections: true,
};

/** @param {{ locale: Locale, generated: Content, publication: Publication }} supplied */
export function render({ locale, generated, publication }) {
  return searchPage(locale.tag, generated, publication).source;
}

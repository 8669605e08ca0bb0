import { languagesPage } from "./layout/languages-page.js";

/** @import { Content } from "./content/types.d.ts" */
/** @import { Publication } from "./layout/types.d.ts" */

export const data = { permalink: "index.html", eleventyExcludeFromCollections: true };

/** @param {{ generated: Content, publication: Publication }} supplied */
export function render({ generated, publication }) {
  return languagesPage(generated, publication).source;
}

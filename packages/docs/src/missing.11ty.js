import { missingPage } from "./layout/missing-page.js";

/** @import { Content } from "./content/types.d.ts" */
/** @import { Publication } from "./layout/types.d.ts" */

export const data = { permalink: "404.html", eleventyExcludeFromCollections: true };

/** @param {{ generated: Content, publication: Publication }} supplied */
export function render({ generated, publication }) {
  return missingPage(generated, publication).source;
}

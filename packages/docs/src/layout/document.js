import { footer } from "./footer.js";
import { head } from "./head.js";
import { markup } from "./markup.js";
import { masthead } from "./masthead.js";

/** @import { Page, Surroundings } from "./types.d.ts" */

/**
 * A whole page.
 *
 * @param {Page} page
 * @param {Surroundings} around
 */
export function document(page, around) {
  return markup`<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
${head(page, around)}
<body class="${page.kind}">
<a class="skip" href="#main">${around.phrases.site.skip}</a>
${masthead(page, around)}
<main id="main" tabindex="-1">
${page.main}</main>
${footer(around)}
</body>
</html>
`;
}

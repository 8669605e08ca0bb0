import type { Page, Surroundings } from "./types.ts";
import { footer } from "./footer.ts";
import { head } from "./head.ts";
import { markup } from "./markup.ts";
import { masthead } from "./masthead.ts";

/** A whole page. */
export function document(page: Page, around: Surroundings) {
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

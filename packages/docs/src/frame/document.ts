import { type Markup, markup } from "../html/markup.ts";
import { printCrumbs } from "./crumbs.ts";
import { footer } from "./footer.ts";
import { head } from "./head.ts";
import { masthead } from "./masthead.ts";
import type { HtmlPage, Surroundings } from "./types.ts";

/** A whole page. */
export function document(page: HtmlPage, around: Surroundings): Markup {
  return markup`<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
${head(page, around)}
<body class="${page.kind}">
<a class="skip" href="#main">${around.phrases.site.skip}</a>
${masthead(page, around)}
<main id="main" tabindex="-1">
${printCrumbs(page, around)}${page.main}</main>
${footer(around)}
</body>
</html>
`;
}

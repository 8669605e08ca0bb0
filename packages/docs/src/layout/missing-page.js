import { addressOf } from "../content/address.js";
import { document } from "./document.js";
import { isolate } from "./isolate.js";
import { markup } from "./markup.js";
import { languageChoice } from "./language-choice.js";
import { surroundings } from "./surroundings.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication } from "./types.d.ts" */

/**
 * The page for an address that does not exist: the words of HTTP, a sentence, and the ways on. In browsers it reads the
 * address and shows or finds what that means.
 *
 * @param {string} locale
 * @param {Content} content
 * @param {Publication} publication
 */
export function missingPage(locale, content, publication) {
  const around = surroundings(locale, content, publication);
  const { lang, direction: dir, site, compare } = around.phrases;
  const { base } = publication;
  const main = markup`<article>
<h1><bdi class="numeral" data-outcome="permanent-failure">404</bdi> <span class="name"><bdi lang="${around.reference.tag}">Not Found</bdi></span></h1>
<p class="lead">${isolate(site.notFound, dir)}</p>
<section class="meant" hidden>
<h2>${isolate(compare.meant, dir)}</h2>
<ul></ul>
</section>
<p><a href="${base}${addressOf(locale, "compare/index")}">${isolate(compare.title, dir)}</a></p>
${languageChoice(content, "home", site.home, base)}</article>
<div class="comparison" id="result"></div>
`;
  const page = { kind: "missing", lang, dir, title: "404 Not Found", versions: [], main };
  return document({ ...page, scripts: ["missing"] }, around);
}

import type { Content } from "../content/types.ts";
import type { Publication } from "../content/site-file.ts";
import { COMPARE } from "../content/addresses.ts";
import { pageAddress } from "../html/address.ts";
import { document } from "../frame/document.ts";
import { isolate } from "../html/isolate.ts";
import { markup } from "../html/markup.ts";
import { languageChoice } from "./language-choice.ts";
import { surroundings } from "../frame/surroundings.ts";

/**
 * The page for an address that does not exist: the words of HTTP, a sentence, and the ways on. In browsers it reads the
 * address and shows or finds what that means.
 */
export function missingPage(locale: string, content: Content, publication: Publication) {
  const around = surroundings(locale, content, publication);
  const { lang, direction: dir, site, compare } = around.phrases;
  const { base } = publication;
  const main = markup`<article>
<h1><bdi class="numeral" data-retry="after-change">404</bdi> <span class="name"><bdi lang="${around.context.reference.tag}">Not Found</bdi></span></h1>
<p class="lead">${isolate(site.notFound, dir)}</p>
<section class="meant" hidden>
<h2>${isolate(compare.meant, dir)}</h2>
<ul></ul>
</section>
<p><a href="${base}${pageAddress(locale, COMPARE)}">${isolate(compare.title, dir)}</a></p>
${languageChoice(content, "home", site.home, base)}</article>
<div class="comparison" id="result"></div>
`;
  const page = { kind: "missing", lang, dir, title: "404 Not Found", versions: [], main };
  return document({ ...page, scripts: ["missing"] }, around);
}

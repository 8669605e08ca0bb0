import { document } from "./document.js";
import { markup } from "./markup.js";
import { languageChoice } from "./language-choice.js";
import { reference } from "./reference.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication } from "./types.d.ts" */

/**
 * The page for an address that does not exist: the words of HTTP, a sentence in the reference language,
 * and the way home in each language.
 *
 * @param {Content} content
 * @param {Publication} publication
 */
export function missingPage(content, publication) {
  const around = reference(content, publication);
  const { lang, direction: dir, site } = around.phrases;
  const main = markup`<article>
<h1><bdi class="numeral" data-outcome="permanent-failure">404</bdi> <span class="name">Not Found</span></h1>
<p class="lead">${site.notFound}</p>
${languageChoice(content, "home", site.home, publication.base)}</article>
`;
  return document(
    { kind: "missing", lang, dir, title: "404 Not Found", versions: [], main },
    around,
  );
}

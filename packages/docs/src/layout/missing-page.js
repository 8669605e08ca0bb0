import { document } from "./document.js";
import { markup } from "./markup.js";
import { languageChoice } from "./language-choice.js";
import { reference } from "./reference.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication } from "./types.d.ts" */

/**
 * The page for an address that does not exist. It says so in the words of HTTP, which are the same in
 * every language, and leads home in each.
 *
 * @param {Content} content
 * @param {Publication} publication
 */
export function missingPage(content, publication) {
  const around = reference(content, publication);
  const { lang, direction: dir, site } = around.phrases;
  const main = markup`<article>
<h1><bdi class="numeral" data-outcome="permanent-failure">404</bdi> <span class="name">Not Found</span></h1>
${languageChoice(content, "home", site.home, publication.base)}</article>
`;
  return document(
    { kind: "missing", lang, dir, title: "404 Not Found", versions: [], main },
    around,
  );
}

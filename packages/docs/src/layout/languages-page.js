import { document } from "./document.js";
import { markup } from "./markup.js";
import { languageChoice } from "./language-choice.js";
import { reference } from "./reference.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication } from "./types.d.ts" */

/**
 * The page at the root: the choice of a language, told in each.
 *
 * @param {Content} content
 * @param {Publication} publication
 */
export function languagesPage(content, publication) {
  const around = reference(content, publication);
  const { lang, direction: dir, site } = around.phrases;
  const main = markup`<article>
<h1>${site.name}</h1>
${languageChoice(content, "tagline", site.language, publication.base)}</article>
`;
  const page = { kind: "languages", lang, dir, title: site.name, description: site.tagline, main };
  return document({ ...page, address: "", versions: [], fallback: "" }, around);
}

import type { Content } from "../content/types.ts";
import type { Publication } from "../content/site-file.ts";
import { document } from "../frame/document.ts";
import { markup } from "../html/markup.ts";
import { languageChoice } from "./language-choice.ts";
import { surroundings } from "../frame/surroundings.ts";

/** The page at the root: the choice of a language, in the words of each. */
export function languagesPage(content: Content, publication: Publication) {
  const around = surroundings(content.locales[0]?.tag ?? "", content, publication);
  const { lang, direction: dir, site } = around.phrases;
  const main = markup`<article>
<h1>${site.name}</h1>
${languageChoice(content, "tagline", site.language, publication.base)}</article>
`;
  const page = { kind: "languages", lang, dir, title: site.name, description: site.tagline, main };
  return document({ ...page, address: "", versions: [], fallback: "" }, around);
}

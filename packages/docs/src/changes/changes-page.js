import { addressOf } from "../content/address.js";
import { versionsAt } from "../content/versions.js";
import { document } from "../layout/document.js";
import { isolate } from "../layout/isolate.js";
import { markup } from "../layout/markup.js";
import { surroundings } from "../layout/surroundings.js";
import { dataTold } from "./data-told.js";
import { nameOf, told } from "./told.js";

/** @import { Content, Locale } from "../content/types.d.ts" */
/** @import { Publication } from "../layout/types.d.ts" */

const PATH = "changes";

/**
 * What each release has changed, in the words of the change logs.
 *
 * @param {Locale} locale
 * @param {Content} content
 * @param {Publication} publication
 */
export function changesPage({ tag, direction: dir }, content, publication) {
  const around = surroundings(tag, content, publication);
  const { phrases, reference, base } = around;
  const { pages, site } = phrases;
  const sections = content.releases.map((release) => {
    const id = release.version === "next" ? "next" : `v${release.version}`;
    const date =
      release.date !== undefined &&
      markup`<p><time datetime="${release.date}">${release.date}</time></p>\n`;
    return markup`<section data-section="${id}"><h2 id="${id}"><a class="anchor" href="#${id}">${nameOf(release, around)}</a></h2>
${date}${release.changes.length > 0 && told(release.changes, around)}${release.data && dataTold(release.data, id, content, around)}</section>
`;
  });
  const main = markup`<nav class="crumbs" aria-label="${site.breadcrumbs}"><ol>
<li><a href="${base}${addressOf(tag, "index")}">${isolate(site.home, dir)}</a></li>
<li aria-current="page">${isolate(pages.changes, dir)}</li>
</ol></nav>
<article>
<h1>${isolate(pages.changes, dir)}</h1>
<div class="lead"><p>${isolate(pages.changesSummary, dir)}</p>${tag !== reference.tag && markup`<p><em>${isolate(pages.englishOnly, dir)}</em></p>`}</div>
${sections.length > 0 ? sections : markup`<p>${isolate(pages.noChanges, dir)}</p>`}</article>
`;
  const versions = versionsAt(content.locales, PATH);
  return document(
    {
      kind: "changes",
      lang: phrases.lang,
      dir,
      address: addressOf(tag, PATH),
      title: pages.changes,
      description: pages.changesSummary,
      versions,
      fallback: versions[0]?.address ?? "",
      main,
    },
    around,
  );
}

import type { Content, Locale } from "../content/types.ts";
import type { Publication } from "../layout/types.ts";
import { addressOf } from "../content/address.ts";
import { versionsAt } from "../content/versions.ts";
import { document } from "../layout/document.ts";
import { isolate } from "../layout/isolate.ts";
import { markup } from "../layout/markup.ts";
import { surroundings } from "../layout/surroundings.ts";
import { dataTold } from "./data-told.ts";
import { nameOf, told } from "./told.ts";

const PATH = "changes";

/** What each release has changed, in the words of the change logs. */
export function changesPage(
  { tag, direction: dir }: Locale,
  content: Content,
  publication: Publication,
) {
  const around = surroundings(tag, content, publication);
  const { phrases, base } = around;
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
<div class="lead"><p>${isolate(pages.changesSummary, dir)}</p>${tag !== "en" && markup`<p><em>${isolate(pages.englishOnly, dir)}</em></p>`}</div>
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

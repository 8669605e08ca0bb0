import type { Content, Locale } from "../../content/types.ts";
import type { Publication } from "../../content/site-file.ts";
import { commonListing } from "../../content/listing.ts";
import { document } from "../../frame/document.ts";
import { isolate } from "../../html/isolate.ts";
import { markup } from "../../html/markup.ts";
import { surroundings } from "../../frame/surroundings.ts";
import { dataChanges } from "./data-changes.ts";
import { changeList, nameOf } from "./change-list.ts";

/** What each release has changed, in the words of the change logs. */
export function changesPage(
  { tag, direction: dir }: Locale,
  content: Content,
  publication: Publication,
) {
  const around = surroundings(tag, content, publication);
  const { phrases, context } = around;
  const { pages, site } = phrases;
  const sections = content.releases.map((release) => {
    const id = release.version === "next" ? "next" : `v${release.version}`;
    const date =
      release.date !== undefined &&
      markup`<p><time datetime="${release.date}">${release.date}</time></p>\n`;
    return markup`<section data-section="${id}"><h2 id="${id}"><a class="anchor" href="#${id}">${nameOf(release, around)}</a></h2>
${date}${release.changes.length > 0 && changeList(release.changes, around)}${release.data && dataChanges(release.data, id, content, around)}</section>
`;
  });
  const crumbs = [{ label: [site.home], path: "index" }, { label: [pages.changes] }];
  const main = markup`<article>
<h1>${isolate(pages.changes, dir)}</h1>
<div class="lead"><p>${isolate(pages.changesSummary, dir)}</p>${tag !== context.reference.tag && markup`<p><em>${isolate(pages.englishOnly, dir)}</em></p>`}</div>
${sections.length > 0 ? sections : markup`<p>${isolate(pages.noChanges, dir)}</p>`}</article>
`;
  return document(
    {
      ...commonListing("changes", tag, content),
      kind: "changes",
      lang: phrases.lang,
      dir,
      title: pages.changes,
      description: pages.changesSummary,
      crumbs,
      main,
    },
    around,
  );
}

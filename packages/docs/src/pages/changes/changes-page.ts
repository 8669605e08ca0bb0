import type { Content, Locale } from "../../content/types.ts";
import type { Publication } from "../../content/site-file.ts";
import { CHANGES } from "../../content/addresses.ts";
import { commonListing } from "../../content/listing.ts";
import { homeCrumb } from "../../frame/crumbs.ts";
import { document } from "../../frame/document.ts";
import { isolate } from "../../html/isolate.ts";
import { markup } from "../../html/markup.ts";
import { surroundings } from "../../frame/surroundings.ts";
import { anchorOf } from "../../releases/anchor.ts";
import { dataChanges } from "./data-changes.ts";
import { changeList, englishOnly, nameOf } from "./change-list.ts";

/** What each release has changed, in the words of the change logs. */
export function changesPage(
  { tag, direction: dir }: Locale,
  content: Content,
  publication: Publication,
) {
  const around = surroundings(tag, content, publication);
  const { phrases } = around;
  const { pages } = phrases;
  const sections = content.releases.map((release) => {
    const id = anchorOf(release.version);
    const date =
      release.date !== undefined &&
      markup`<p><time datetime="${release.date}">${release.date}</time></p>\n`;
    return markup`<section data-section="${id}"><h2 id="${id}">${nameOf(release, around)}</h2>
${date}${release.changes.length > 0 && changeList(release.changes, around)}${release.data && dataChanges(release.data, id, content, around)}</section>
`;
  });
  const crumbs = [homeCrumb(phrases), { label: [pages.changes] }];
  const main = markup`<article>
<h1>${isolate(pages.changes, dir)}</h1>
<div class="lead"><p>${isolate(pages.changesSummary, dir)}</p>${englishOnly(around)}</div>
${sections.length > 0 ? sections : markup`<p>${isolate(pages.noChanges, dir)}</p>`}</article>
`;
  return document(
    {
      ...commonListing(CHANGES, tag, content),
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

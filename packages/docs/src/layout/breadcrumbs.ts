import type { Entry } from "../content/types.ts";
import type { Surroundings } from "./types.ts";
import { fill } from "@wirecode/core/model";
import { addressOf } from "../content/address.ts";
import { markup, type Markup } from "./markup.ts";
import { isolate } from "./isolate.ts";

/**
 * The way from the home page to a page; the home page itself has none.
 *
 * @param foreign the title of the page, where it is in another language
 */
export function breadcrumbs(
  entry: Entry,
  { locale, phrases, protocols, base }: Surroundings,
  foreign?: Markup,
) {
  if (entry.kind === "home") return undefined;
  const { site, headings, guides } = phrases;
  const protocol = protocols.find(({ id }) => id === entry.protocol);
  const list = fill(site.all, { protocol: protocol?.title ?? "" });
  const [parent = "", parentPath] =
    entry.kind === "guide"
      ? [guides.title, "guides/index"]
      : protocol
        ? [list, `${protocol.id}/index`]
        : [];
  const [a = "", b = ""] = entry.codes ?? [];
  const here = {
    protocol: list,
    class: a,
    code: a,
    number: a,
    comparison: fill(headings.comparisonLink, { a, b }),
    guide: entry.title,
    glossary: entry.title,
    about: entry.title,
    contribute: entry.title,
  }[entry.kind];
  return markup`<nav class="crumbs" aria-label="${site.breadcrumbs}"><ol>
${step(site.home, "index")}${parentPath !== undefined && entry.path !== parentPath && step(parent, parentPath)}<li aria-current="page">${foreign ?? isolate(here, entry.dir)}</li>
</ol></nav>
`;

  function step(label: string, path: string) {
    return markup`<li><a href="${base}${addressOf(locale, path)}">${isolate(label, entry.dir)}</a></li>\n`;
  }
}

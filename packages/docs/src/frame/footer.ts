import { once } from "@wirecode/core/model";
import type { Surroundings } from "./types.ts";
import { addressOf } from "../html/address.ts";
import { markup } from "../html/markup.ts";
import { isolate } from "../html/isolate.ts";

/** The foot of every page: what the site is, and the way to the pages about it. */
export const footer = once((around: Surroundings) => {
  const { locale, phrases, base } = around;
  const { direction: dir, site } = phrases;
  const { name, tagline } = site;
  const items = destinations(around).map(
    ([label, href]) => markup`<li><a href="${href}">${isolate(label, dir)}</a></li>`,
  );
  return markup`<footer class="colophon">
<nav class="more" aria-label="${phrases.pages.more}"><ul>${items}</ul></nav>
<p><a href="${base}${addressOf(locale, "index")}"><bdi>${name}</bdi></a> ${isolate(tagline, dir)}</p>
</footer>`;
});

/** The pages about the site, by their labels, as far as there are any. */
function destinations({
  locale,
  phrases: { pages },
  base,
  repository,
  has,
}: Surroundings): readonly (readonly [label: string, href: string])[] {
  const to = (path: string) => `${base}${addressOf(locale, path)}`;
  const generated = (label: string, path: string, hash: string = "") =>
    has(path) ? [[label, `${to(path)}${hash}`] as const] : [];
  return [
    ...generated(pages.guides, "guides/index"),
    ...generated(pages.glossary, "glossary"),
    ...generated(pages.about, "about"),
    ...generated(pages.contribute, "contribute"),
    [pages.changes, to("changes")],
    ...generated(pages.machines, "about", "#machines"),
    [pages.source, repository.home],
  ];
}

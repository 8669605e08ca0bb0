import { once, pathOf, type SinglePage } from "@wirecode/model";
import { CHANGES } from "../content/addresses.ts";
import type { Surroundings } from "./types.ts";
import { pageAddress, targetAddress } from "../html/address.ts";
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
<p><a href="${base}${targetAddress(locale, { kind: "page", page: "home" })}"><bdi>${name}</bdi></a> ${isolate(tagline, dir)}</p>
</footer>`;
});

/** The pages about the site, by their labels, as far as there are any. */
function destinations({
  locale,
  phrases: { pages, providers },
  base,
  repository,
  has,
}: Surroundings): readonly (readonly [label: string, href: string])[] {
  const generated = (label: string, page: SinglePage, place?: string) => {
    const target = { kind: "page", page, ...(place !== undefined && { place }) } as const;
    return has(pathOf(target)) ? [[label, `${base}${targetAddress(locale, target)}`] as const] : [];
  };
  return [
    ...generated(pages.guides, "guides"),
    ...generated(providers.title, "providers"),
    ...generated(pages.glossary, "glossary"),
    ...generated(pages.moving, "moving"),
    ...generated(pages.about, "about"),
    ...generated(pages.contribute, "contribute"),
    [pages.changes, `${base}${pageAddress(locale, CHANGES)}`],
    ...generated(pages.machines, "about", "machines"),
    [pages.source, repository.home],
  ];
}

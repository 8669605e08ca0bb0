import { addressOf } from "../content/address.js";
import { markup } from "./markup.js";
import { isolate } from "./isolate.js";
import { onceFor } from "./once-for.js";

/** @import { Surroundings } from "./types.d.ts" */

/** The foot of every page: what the site is, and the way to the pages about it. */
export const footer = onceFor((/** @type {Surroundings} */ around) => {
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

/**
 * The pages about the site, by their labels, as far as there are any.
 *
 * @param {Surroundings} around
 * @returns {readonly (readonly [label: string, href: string])[]}
 */
function destinations({ locale, phrases: { pages }, base, repository, has }) {
  /** @param {string} path */
  const to = (path) => `${base}${addressOf(locale, path)}`;
  /** @param {string} label @param {string} path @param {string} hash */
  const generated = (label, path, hash = "") =>
    has(path) ? [/** @type {const} */ ([label, `${to(path)}${hash}`])] : [];
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

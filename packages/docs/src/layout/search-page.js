import { addressOf } from "../content/address.js";
import { versionsAt } from "../content/versions.js";
import { foreignWords } from "../guides/foreign-words.js";
import { document } from "./document.js";
import { isolate } from "./isolate.js";
import { markup } from "./markup.js";
import { searchField } from "./search-field.js";
import { surroundings } from "./surroundings.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication, Surroundings } from "./types.d.ts" */

/**
 * The page of results of a language. What was asked for stands in the address, and a script fills in what it finds;
 * without one the page says so and leads on.
 *
 * @param {string} locale
 * @param {Content} content
 * @param {Publication} publication
 */
export function searchPage(locale, content, publication) {
  const around = surroundings(locale, content, publication);
  const { lang, direction: dir, search } = around.phrases;
  const main = markup`<article>
<h1>${search.title}</h1>
<div class="lead"><p>${isolate(search.lead, dir)}</p></div>
<noscript><p>${isolate(search.noScript, dir)}</p></noscript>
${searchField(around)}
<section class="found" aria-label="${search.results}" hidden></section>
${starts(content, around)}</article>
`;
  const address = addressOf(locale, "search");
  const versions = versionsAt(content.locales, "search");
  const [fallback] = versions;
  const page = { kind: "results", lang, dir, address, title: search.title, versions, main };
  return document({ ...page, description: search.lead, fallback: fallback?.address ?? "" }, around);
}

/**
 * Where to go on without searching: the protocols and the guides.
 *
 * @param {Content} content
 * @param {Surroundings} around
 */
function starts({ entries, guides, locales }, { locale, protocols, base }) {
  const known = entries[locale] ?? [];
  const pages = [
    ...protocols.flatMap(({ id }) => known.filter(({ path }) => path === `${id}/index`)),
    ...known.filter(({ kind }) => kind === "guide"),
  ];
  const items = pages.map(({ title, path, dir, guide: id }) => {
    const guide = guides[locale]?.find((one) => one.id === id);
    const words = foreignWords(guide, locale, locales) ?? isolate(title, dir);
    return markup`<li><a href="${base}${addressOf(locale, path)}">${words}</a></li>
`;
  });
  return markup`<ul class="starts">
${items}</ul>
`;
}

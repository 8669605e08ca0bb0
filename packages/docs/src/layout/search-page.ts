import type { Content } from "../content/types.ts";
import type { Publication, Surroundings } from "./types.ts";
import { addressOf } from "../content/address.ts";
import { versionsAt } from "../content/versions.ts";
import { foreignWords } from "../guides/foreign-words.ts";
import { document } from "./document.ts";
import { isolate } from "./isolate.ts";
import { markup } from "./markup.ts";
import { searchField } from "./search-field.ts";
import { surroundings } from "./surroundings.ts";

/**
 * The page of results of a language. What was asked for stands in the address, and a script fills in what it finds;
 * without one the page says so and leads on.
 */
export function searchPage(locale: string, content: Content, publication: Publication) {
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

/** Where to go on without searching: the protocols and the guides. */
function starts({ entries, guides, locales }: Content, { locale, protocols, base }: Surroundings) {
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

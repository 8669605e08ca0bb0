import { fill, words, type Link } from "@wirecode/model";
import { SEARCH } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { Publication } from "../content/site-file.ts";
import type { Content } from "../content/types.ts";
import { document } from "../frame/document.ts";
import { searchField } from "../frame/search-field.ts";
import { surroundings } from "../frame/surroundings.ts";
import type { Surroundings } from "../frame/types.ts";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printLink } from "../html/print-inlines.ts";

/**
 * The page of results of a language. What was asked for stands in the address, and a script fills in what it finds;
 * without one the page says so and leads on.
 */
export function searchPage(locale: string, content: Content, publication: Publication): Markup {
  const around = surroundings(locale, content, publication);
  const { lang, direction: dir, search } = around.phrases;
  const main = markup`<article>
<h1>${search.title}</h1>
<div class="lead"><p>${isolate(search.lead, dir)}</p></div>
<noscript><p>${isolate(search.noScript, dir)}</p></noscript>
${searchField(around)}
<section class="found" aria-label="${search.results}" hidden></section>
${starts(around)}</article>
`;
  const page = { kind: "results", lang, dir, title: search.title, description: search.lead, main };
  return document({ ...page, ...commonListing(SEARCH, locale, content) }, around);
}

/** Where to go on without searching: the protocols and the guides. */
function starts({ context, setting }: Surroundings): Markup {
  const { bundles, guides, phrases } = context;
  const links: readonly Link[] = [
    ...bundles.map(({ protocol: { id, title } }): Link => {
      const content = [fill(phrases.headings.codes, { protocol: title })];
      return { kind: "link", to: { kind: "protocol", protocol: id }, content };
    }),
    ...guides.map(({ id, lang, title }): Link => {
      const content = [words(title, lang, context)];
      return { kind: "link", to: { kind: "guide", id }, content };
    }),
  ];
  const items = links.map((link) => markup`<li>${printLink(link, setting)}</li>\n`);
  return markup`<ul class="starts">
${items}</ul>
`;
}

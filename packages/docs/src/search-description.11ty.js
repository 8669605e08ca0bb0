import { addressOf } from "./content/address.js";
import { markup } from "./layout/markup.js";
import { ORIGIN } from "./site.js";

/** @import { Content, Locale } from "./content/types.d.ts" */
/** @import { Publication } from "./layout/types.d.ts" */

export const data = {
  pagination: { data: "generated.locales", size: 1, alias: "locale" },
  permalink: (/** @type {{ locale: Locale }} */ { locale }) =>
    `${locale.tag}/search/opensearch.xml`,
  eleventyExcludeFromCollections: true,
};

/**
 * An OpenSearch description: browsers that read it offer the site as a search engine.
 *
 * @param {{ locale: Locale, generated: Content, publication: Publication }} supplied
 */
export function render({ locale: { tag }, generated, publication: { base } }) {
  const { site, search } = generated.phrases[tag] ?? {};
  const address = `${ORIGIN}${base}${addressOf(tag, "search")}`;
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site?.name}</ShortName>
<Description>${search?.label}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${tag}</Language>
<Image width="24" height="24" type="image/svg+xml">${ORIGIN}${base}assets/icon.svg</Image>
<Url type="text/html" template="${address}?q={searchTerms}"/>
</OpenSearchDescription>
`.source;
}

import { SEARCH } from "../content/addresses.ts";
import { pageAddress } from "../html/address.ts";
import { markup } from "../html/markup.ts";
import { absolute } from "../site.ts";
import type { Content } from "../content/types.ts";
import type { Publication } from "../content/site-file.ts";

/** An OpenSearch description: browsers that read it offer the site as a search engine. */
export function description(
  locale: string,
  { phrases }: Pick<Content, "phrases">,
  { base }: Publication,
) {
  const { site, search } = phrases[locale] ?? {};
  const address = absolute(base, pageAddress(locale, SEARCH));
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site?.name}</ShortName>
<Description>${search?.label}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${locale}</Language>
<Image width="24" height="24" type="image/svg+xml">${absolute(base, "assets/icon.svg")}</Image>
<Url type="text/html" template="${address}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

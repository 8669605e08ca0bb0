import { SEARCH } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { pageAddress } from "../html/address.ts";
import { searchPage } from "../pages/search-page.ts";
import { description } from "../search/description.ts";
import { packedIndex } from "../search/entries.ts";

/**
 * The search in a language: its page, the index that browsers load when somebody searches, and its description.
 */
export const search: LocalSource = function* (tag, { content, publication }) {
  const folder = pageAddress(tag, SEARCH);
  yield {
    path: `${folder}index.html`,
    kind: "search",
    listing: commonListing(SEARCH, tag, content),
    make: () => searchPage(tag, content, publication).source,
  };
  yield {
    path: `${folder}index.json`,
    kind: "search index",
    make: () => `${JSON.stringify(packedIndex(content, tag))}\n`,
  };
  yield {
    path: `${folder}opensearch.xml`,
    kind: "search description",
    make: () => description(tag, content, publication).source,
  };
};

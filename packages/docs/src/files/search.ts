import { commonListing } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { addressOf } from "../html/address.ts";
import { searchPage } from "../pages/search-page.ts";
import { description } from "../search/description.js";
import { packedIndex } from "../search/entries.js";

/**
 * The search in a language: its page, the index that browsers load when somebody searches, and its description.
 */
export const search: LocalSource = function* (tag, { content, publication }) {
  const folder = addressOf(tag, "search");
  yield {
    path: `${folder}index.html`,
    kind: "search",
    listing: commonListing("search", tag, content),
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

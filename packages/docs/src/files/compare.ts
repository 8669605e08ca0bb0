import { COMPARE } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { catalogueOf } from "../comparison/catalogue.ts";
import { comparable } from "../comparison/comparable.ts";
import { pageAddress } from "../html/address.ts";
import { comparePage } from "../pages/compare-page.ts";

/**
 * The page that compares any two codes, and what browsers load for it: the catalogue of the language, and the words of
 * each protocol in it.
 */
export const compare: LocalSource = function* (tag, { content, publication }) {
  yield {
    path: `${pageAddress(tag, COMPARE)}index.html`,
    kind: "compare",
    listing: commonListing(COMPARE, tag, content),
    make: () => comparePage(tag, content, publication).source,
  };
  yield {
    path: `${tag}/data/index.json`,
    kind: "data",
    make: () => JSON.stringify(catalogueOf(tag, content)),
  };
  for (const { id, bundle } of content.protocols[tag] ?? []) {
    yield {
      path: `${tag}/data/${id}.json`,
      kind: "data",
      make: () => JSON.stringify(comparable(bundle)),
    };
  }
};

import { EXPLAIN } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { pageAddress } from "../html/address.ts";
import { explainPage } from "../pages/explain-page.ts";

/** The page that explains a pasted text, in a language. */
export const explain: LocalSource = function* (tag, { content, publication }) {
  yield {
    path: `${pageAddress(tag, EXPLAIN)}index.html`,
    kind: "explain",
    listing: commonListing(EXPLAIN, tag, content),
    make: () => explainPage(tag, content, publication).source,
  };
};

import { CHANGES } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { pageAddress } from "../html/address.ts";
import { changesPage } from "../pages/changes/changes-page.ts";

/** What has changed between releases, in a language. */
export const changes: LocalSource = function* (tag, { content, publication }) {
  const locale = content.locales.find((one) => one.tag === tag);
  if (!locale) return;
  yield {
    path: `${pageAddress(tag, CHANGES)}index.html`,
    kind: "changes",
    listing: commonListing(CHANGES, tag, content),
    make: () => changesPage(locale, content, publication).source,
  };
};

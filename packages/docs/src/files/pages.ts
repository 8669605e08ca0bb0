import { listingOf } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { pageAddress } from "../html/address.ts";
import { contentPage } from "../pages/content-page.ts";

/** The pages of a language that are made from values. */
export const pages: LocalSource = function* (tag, site) {
  for (const { path, kind, make } of site.content.plans[tag]?.values() ?? []) {
    const listing = listingOf(path, tag, site.content);
    yield {
      path: `${pageAddress(tag, path)}index.html`,
      kind,
      listing,
      make: () => contentPage(make(), listing, tag, site).source,
    };
  }
};

import { commonListing } from "../content/listing.ts";
import type { LocalSource } from "../content/site-file.ts";
import { addressOf } from "../html/address.ts";
import { changesPage } from "../pages/changes/changes-page.ts";

/** What has changed between releases, in a language. */
export const changes: LocalSource = function* (tag, { content, publication }) {
  const locale = content.locales.find((one) => one.tag === tag);
  if (!locale) return;
  yield {
    path: `${addressOf(tag, "changes")}index.html`,
    kind: "changes",
    listing: commonListing("changes", tag, content),
    make: () => changesPage(locale, content, publication).source,
  };
};

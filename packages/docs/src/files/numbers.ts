import { listingOf } from "../content/listing.ts";
import type { CommonSource } from "../content/site-file.ts";
import { contentPage } from "../pages/content-page.ts";

/**
 * The pages of numbers once more, at addresses without a locale: in the reference language, and for readers of another
 * one of ours the way there.
 */
export const numbers: CommonSource = function* (site) {
  const { locales, plans } = site.content;
  const tag = locales[0]?.tag ?? "";
  for (const { path, kind, make } of plans[tag]?.values() ?? []) {
    if (kind !== "number") continue;
    const listing = listingOf(path, tag, site.content);
    yield {
      path: `${path}/index.html`,
      kind,
      make: () => contentPage(make(), listing, tag, site, ["language"]).source,
    };
  }
};

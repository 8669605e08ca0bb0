import type { CommonSource } from "../content/site-file.ts";
import { listingOf } from "../content/listing.ts";
import { contentPage } from "../pages/content-page.ts";

/**
 * The home page at the root, in the reference language: whoever reads another one of ours goes on to it where scripts run,
 * and nobody has to choose before reading. Search engines get it as the page for readers of any other language.
 */
export const root: CommonSource = function* (site) {
  const tag = site.content.locales[0]?.tag ?? "";
  for (const { path, kind, make } of site.content.plans[tag]?.values() ?? []) {
    if (kind !== "home") continue;
    const listing = { ...listingOf(path, tag, site.content), address: "" };
    yield {
      path: "index.html",
      kind,
      listing: { address: "", versions: [], offered: [], fallback: "" },
      make: () => contentPage(make(), listing, tag, site, ["language"]).source,
    };
  }
};

import { pageAddress } from "../html/address.ts";
import type { Content, Version } from "./types.ts";
import { versionsAt } from "./versions.ts";

/** How search engines know a page: its one address, and those of the same page in other languages. */
export interface Listing {
  /** Below the site's root. */
  readonly address: string;
  /** The same page in every language it exists in, this one included. */
  readonly versions: readonly Version[];
  /** For readers of any other language. */
  readonly fallback: string;
}

/**
 * The listing of a page that is made from a value.
 *
 * @param path the page's, below its locale
 */
export function listingOf(path: string, locale: string, content: Content): Listing {
  const versions = content.versions[path] ?? [];
  const address = pageAddress(locale, path);
  // The home pages have a choice of languages above them.
  return { address, versions, fallback: path === "index" ? "" : (versions[0]?.address ?? address) };
}

/** The listing of a page that every language has. */
export function commonListing(
  path: string,
  locale: string,
  { locales }: Pick<Content, "locales">,
): Listing {
  const versions = versionsAt(locales, path);
  return { address: pageAddress(locale, path), versions, fallback: versions[0]?.address ?? "" };
}

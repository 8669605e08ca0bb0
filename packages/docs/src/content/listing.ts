import { pageAddress } from "../html/address.ts";
import type { Content, Version } from "./types.ts";
import { versionsAt } from "./versions.ts";

/** How search engines know a page: its one address, and those of the same page in other languages. */
export interface Listing {
  /** Below the site's root. */
  readonly address: string;
  /** The same page in every language it exists in, this one included. */
  readonly versions: readonly Version[];
  /** Those of them whose body is in their language, which search engines may offer to its readers. */
  readonly offered: readonly Version[];
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
  const madeOf = [path, ...(content.plans[locale]?.get(path)?.codePages?.() ?? [])];
  const offered = versions.filter(({ locale: { tag } }) =>
    madeOf.every((one) => content.isNative(tag, one)),
  );
  // The home pages have a choice of languages above them.
  const fallback = path === "index" ? "" : (versions[0]?.address ?? address);
  return { address, versions, offered, fallback };
}

/** The listing of a page that every language has. */
export function commonListing(
  path: string,
  locale: string,
  { locales }: Pick<Content, "locales">,
): Listing {
  const versions = versionsAt(locales, path);
  const fallback = versions[0]?.address ?? "";
  return { address: pageAddress(locale, path), versions, offered: versions, fallback };
}

/** Whether search engines may offer a page: it is in no language, or its body is in its own. */
export function isOffered({
  address,
  versions,
  offered,
}: Pick<Listing, "versions" | "offered"> & { readonly address?: string }): boolean {
  return versions.length === 0 || offered.some((one) => one.address === address);
}

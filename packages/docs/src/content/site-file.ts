import type { Listing } from "./listing.ts";
import type { Content } from "./types.ts";

/** How this run publishes the site. */
export interface Publication {
  /** The site's root: `/`, or the folder it is published under. */
  readonly base: string;
}

/** One file of the site. */
export interface SiteFile {
  /** Where it is published, below the site's root: `en/smtp/551/index.html`. */
  readonly path: string;
  /** What it is, for those who count. */
  readonly kind: string;
  /** Makes its content; nothing is made before somebody wants it. */
  readonly make: () => string | Uint8Array;
  /** What the sitemap says of it; absent for what is no page, or stands at another address too. */
  readonly listing?: Listing;
}

/** What files are made of. */
export interface Site {
  readonly content: Content;
  readonly publication: Publication;
}

/** Files of one language, all of them below its tag. */
export type LocalSource = (tag: string, site: Site) => Iterable<SiteFile>;

/** Files that belong to no language. */
export type CommonSource = (site: Site) => Iterable<SiteFile>;

/** The part of the site that belongs to no language. */
export const COMMON_PART = "common";

/** The part of the site that is no text. */
export const PICTURES = "pictures";

/** The files of a part of the site: what sources make of a language, or what they make once for what belongs to none. */
export function filesFrom(
  sources: { readonly local: readonly LocalSource[]; readonly common: readonly CommonSource[] },
  part: string,
  site: Site,
): SiteFile[] {
  return part === COMMON_PART
    ? sources.common.flatMap((source) => [...source(site)])
    : sources.local.flatMap((source) => [...source(part, site)]);
}

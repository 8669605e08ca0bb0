import type { Content } from "../content/types.ts";
import type { Publication } from "../layout/types.ts";

/** One file of the site. */
export interface SiteFile {
  /** Where it is published, below the site's root: `en/smtp/551/index.html`. */
  readonly path: string;
  /** What it is, for those who count. */
  readonly kind: string;
  /** Makes its content; nothing is made before somebody wants it. */
  readonly make: () => string;
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

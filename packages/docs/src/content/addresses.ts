import { keyOf, once, pairPath, type Bundle, type Code, type PageKind } from "@wirecode/core/model";

// Where everything lies that is no page, below the site's root.

/** The folder of all data. What is in it keeps its address and its shape; a new shape gets a new number. */
export const API = "api/v1/";

/** The kinds of pages that hold nothing but data. */
const DATA: ReadonlySet<PageKind> = new Set([
  "home",
  "protocol",
  "class",
  "code",
  "guides",
  "guide",
  "glossary",
]);

/**
 * The address of a page's data: that of the page, below the folder of all data.
 *
 * @param path the page's file below its locale's folder, without extension
 */
export function jsonAddress(locale: string, path: string): string {
  return `${API}${locale}/${path}.json`;
}

/**
 * The address of the data that a page shows, if there is one. Comparisons have one where an author wrote
 * about the pair.
 *
 * @param bundle that of the page's protocol
 */
export function jsonOf(
  { kind, path }: { readonly kind: PageKind; readonly path: string },
  locale: string,
  bundle: Bundle | undefined,
): string | undefined {
  const isData = kind === "comparison" ? bundle && curatedIn(bundle).has(path) : DATA.has(kind);
  return isData ? jsonAddress(locale, path) : undefined;
}

const curatedIn = once(
  ({ comparisons }: Bundle) => new Set(comparisons.map((pair) => pairPath(pair))),
);

/** The picture of every page that has none of its own. */
export const SITE_PICTURE = "pictures/site.png";

export const WIDTH = 1200;
export const HEIGHT = 630;

/**
 * The address of the picture that links to a code's page are shown with. It says nothing that would need
 * translation, so that one serves every language.
 */
export function pictureOf(code: Pick<Code, "protocol" | "code" | "sense">): string {
  return `pictures/${code.protocol}/${keyOf(code)}.png`;
}

/** The icon for home screens, which want a bitmap of this many pixels a side. */
export const TOUCH_ICON = { path: "assets/icon.png", size: 180 };

/** The address of what a browser wants to know when it puts the site on a home screen. */
export function manifestAddress(locale: string): string {
  return `${locale}/manifest.webmanifest`;
}

/**
 * The address of a page's Markdown. It lies as the generator wrote it, so that the links between these files hold.
 *
 * @param path the page's, below its locale
 */
export function twinAddress(locale: string, path: string): string {
  return `${locale}/${path}.md`;
}

/** The address of the feed of changes. */
export const FEED = "changes.xml";

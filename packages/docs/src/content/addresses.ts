import { keyOf, type Code } from "@wirecode/model";

// Where the pages lie that only a site has, below their language.

export const COMPARE = "compare/index";
export const EXPLAIN = "explain/index";
export const SEARCH = "search";
export const CHANGES = "changes";

// Where everything lies that is no page, below the site's root.

/** The folder of all data. What is in it keeps its address and its shape; a new shape gets a new number. */
export const API = "api/v1/";

/** Where the data lies that no page shows whole, as if it were a page. */
export const MAPPINGS = "mappings";

/**
 * The address of a page's data: that of the page, below the folder of all data.
 *
 * @param path the page's file below its locale's folder, without extension
 */
export function jsonAddress(locale: string, path: string): string {
  return `${API}${locale}/${path}.json`;
}

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

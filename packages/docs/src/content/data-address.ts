import { once, pairPath, type Bundle, type PageKind } from "@wirecode/core/model";

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

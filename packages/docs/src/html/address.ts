import { pathOf, placeOf, type PageTarget } from "@wirecode/model";

/**
 * The address of a page below the site's root: `en`, `smtp/index` becomes `en/smtp/`.
 *
 * @param path the page's file below its locale's folder, without extension
 */
export function pageAddress(locale: string, path: string): string {
  const folder = path.replace(/(^|\/)index$/, "");
  return folder === "" ? `${locale}/` : `${locale}/${folder}/`;
}

/** The address of what a link leads to below the site's root: a page, or a place on it. */
export function targetAddress(locale: string, target: PageTarget): string {
  const [page, place] = [pageAddress(locale, pathOf(target)), placeOf(target)];
  return place === undefined ? page : `${page}#${place}`;
}

/**
 * The address of a page below the site's root: `en`, `smtp/index` becomes `en/smtp/`.
 *
 * @param path the page's file below its locale's folder, without extension
 */
export function addressOf(locale: string, path: string): string {
  const folder = path.replace(/(^|\/)index$/, "");
  return folder === "" ? `${locale}/` : `${locale}/${folder}/`;
}

/**
 * The address of a page below the site's root: `en`, `smtp/index` becomes `en/smtp/`.
 *
 * @param {string} locale
 * @param {string} path the page's file below its locale's folder, without extension
 */
export function addressOf(locale, path) {
  const folder = path.replace(/(^|\/)index$/, "");
  return folder === "" ? `${locale}/` : `${locale}/${folder}/`;
}

/**
 * The page that a relative link between Markdown files leads to, or nothing for any other link.
 *
 * @param {string} from the linking page's file, without extension
 * @param {string} href
 * @returns {{ path: string, hash: string } | undefined}
 */
export function linkedPage(from, href) {
  const link = /^(?![a-z][a-z\d+.-]*:|\/)(?<file>[^#?]+)\.md(?<hash>#.*)?$/i.exec(href)?.groups;
  if (!link) return undefined;
  const { pathname } = new URL(link["file"] ?? "", `https://site.invalid/${from}`);
  return { path: pathname.slice(1), hash: link["hash"] ?? "" };
}

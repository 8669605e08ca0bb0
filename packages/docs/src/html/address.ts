/**
 * The address of a page below the site's root: `en`, `smtp/index` becomes `en/smtp/`.
 *
 * @param path the page's file below its locale's folder, without extension
 */
export function addressOf(locale: string, path: string) {
  const folder = path.replace(/(^|\/)index$/, "");
  return folder === "" ? `${locale}/` : `${locale}/${folder}/`;
}

/**
 * The page that a relative link between Markdown files leads to, or nothing for any other link.
 *
 * @param from the linking page's file, without extension
 */
export function linkedPage(from: string, href: string): { path: string; hash: string } | undefined {
  const link = /^(?![a-z][a-z\d+.-]*:|\/)(?<file>[^#?]+)\.md(?<hash>#.*)?$/i.exec(href)?.groups;
  if (!link) return undefined;
  const { pathname } = new URL(link["file"] ?? "", `https://site.invalid/${from}`);
  return { path: pathname.slice(1), hash: link["hash"] ?? "" };
}

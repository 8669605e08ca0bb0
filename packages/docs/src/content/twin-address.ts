/**
 * The address of a page's Markdown. It lies as the generator wrote it, so that the links between these files hold.
 *
 * @param path the page's, below its locale
 */
export function twinAddress(locale: string, path: string): string {
  return `${locale}/${path}.md`;
}

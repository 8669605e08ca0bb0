/** @import { Alternate, Head } from "./types.d.ts" */

const HEAD = /^.*?<\/head>/s;
const LINK =
  /<link rel="(?<rel>canonical|alternate)"(?: hreflang="(?<lang>[^"]*)")? href="(?<href>[^"]*)">/g;
const HIDDEN = /<meta name="robots" content="[^"]*noindex/;

/**
 * What a page says about its address, whoever made it.
 *
 * @param {string} url where it is published
 * @param {string} html
 * @returns {Head}
 */
export function headOf(url, html) {
  const [head = ""] = HEAD.exec(html) ?? [];
  const links = [...head.matchAll(LINK)].map(({ groups = {} }) => groups);
  const canonical = links.find(({ rel }) => rel === "canonical")?.["href"];
  /** @type {Alternate[]} */
  const alternates = links.flatMap(({ lang, href }) => (lang && href ? { lang, href } : []));
  return { url, ...(canonical && { canonical }), alternates, hidden: HIDDEN.test(head) };
}

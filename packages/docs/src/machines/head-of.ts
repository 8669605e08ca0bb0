import type { Alternate, Head } from "./types.ts";

const HEAD = /^.*?<\/head>/s;
const LINK =
  /<link rel="(?<rel>canonical|alternate)"(?: hreflang="(?<lang>[^"]*)")? href="(?<href>[^"]*)">/g;
const HIDDEN = /<meta name="robots" content="[^"]*noindex/;

/**
 * What a page says about its address, whoever made it.
 *
 * @param url where it is published
 */
export function headOf(url: string, html: string): Head {
  const [head = ""] = HEAD.exec(html) ?? [];
  const links = [...head.matchAll(LINK)].map(({ groups = {} }) => groups);
  const canonical = links.find(({ rel }) => rel === "canonical")?.["href"];
  const alternates: Alternate[] = links.flatMap(({ lang, href }) =>
    lang && href ? { lang, href } : [],
  );
  return { url, ...(canonical && { canonical }), alternates, hidden: HIDDEN.test(head) };
}

import { pairPath, plainText } from "@wirecode/model";
import type { CommonSource, LocalSource, Site, SiteFile } from "../content/site-file.ts";
import { redirectPage } from "../pages/redirect-page.ts";

// The addresses that lead on without a script. Every other spelling is up to the page for wrong addresses.

/** The curated pairs of a language in reverse order, where they are told in it. */
export const reversedPairs: LocalSource = function* (tag, site) {
  if (!site.content.isTold(tag)) return;
  for (const { id, bundle } of site.content.protocols[tag] ?? []) {
    for (const pair of bundle.comparisons) {
      // A pair of two protocols stands in both lists.
      if (pair.a.protocol !== id) continue;
      const from = `${tag}/${pairPath({ a: pair.b, b: pair.a })}`;
      yield redirect(from, pairPath(pair), site, tag);
    }
  }
};

/** Codes without a locale, and bare numbers that mean one code. */
export const redirects: CommonSource = function* (site) {
  const { locales, plans } = site.content;
  const pages = plans[locales[0]?.tag ?? ""] ?? new Map();
  for (const { kind, path } of pages.values()) {
    if (kind !== "code") continue;
    yield redirect(path, path, site);
    const value = path.slice(path.indexOf("/") + 1);
    // A number that means several things has a page, and one of its senses alone is no bare number.
    if (!pages.has(value) && !value.includes("@")) yield redirect(value, path, site);
  }
};

/** @param locale the language of both; absent where the address names none */
function redirect(from: string, path: string, site: Site, locale?: string): SiteFile {
  const { content, publication } = site;
  const tag = locale ?? content.locales[0]?.tag ?? "";
  return {
    path: `${from}/index.html`,
    kind: "redirect",
    make() {
      const page = content.plans[tag]?.get(path)?.make();
      const to = {
        path,
        title: plainText(page?.title ?? []),
        ...(locale !== undefined && { locale }),
      };
      return redirectPage(to, content, publication).source;
    },
  };
}

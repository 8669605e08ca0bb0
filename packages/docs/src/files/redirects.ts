import type { CommonSource, LocalSource, Site, SiteFile } from "./types.ts";
import { pairPath } from "@wirecode/core/model";
import { redirectPage, type Redirect } from "../layout/redirect-page.ts";

// The addresses that lead on without a script. Every other spelling is up to the page for wrong addresses.

/** The curated pairs of a language in reverse order. */
export const reversedPairs: LocalSource = function* (tag, site) {
  const protocols = site.content.protocols[tag] ?? [];
  const curated = new Set(
    protocols.flatMap(({ bundle }) => bundle.protocol.comparisons.map((pair) => pairPath(pair))),
  );
  for (const { pair, path, title } of site.content.entries[tag] ?? []) {
    if (!pair || !curated.has(path)) continue;
    const [a, b] = pair;
    yield redirect(`${tag}/${pairPath({ a: b, b: a })}`, { locale: tag, path, title }, site);
  }
};

/** Codes without a locale, and bare numbers that mean one code. */
export const redirects: CommonSource = function* (site) {
  const [reference] = site.content.locales;
  const entries = site.content.entries[reference?.tag ?? ""] ?? [];
  const taken = new Set(entries.map(({ path }) => path));
  for (const { kind, path, title } of entries) {
    if (kind !== "code") continue;
    yield redirect(path, { path, title }, site);
    const value = path.slice(path.indexOf("/") + 1);
    // A number that means several things has a page, and one of its senses alone is no bare number.
    if (!taken.has(value) && !value.includes("@")) yield redirect(value, { path, title }, site);
  }
};

function redirect(from: string, to: Redirect, { content, publication }: Site): SiteFile {
  return {
    path: `${from}/index.html`,
    kind: "redirect",
    make: () => redirectPage(to, content, publication).source,
  };
}

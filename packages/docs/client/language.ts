/** At an address without a locale: goes on to the page in the best language of the reader, unless that is this one. */

import { bestLocale } from "../src/content/best-locale.ts";

const versions = new Map(
  [...document.querySelectorAll("link[rel=alternate][hreflang], .languages a[hreflang]")].map(
    (link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""],
  ),
);
versions.delete("x-default");
const best = bestLocale(navigator.languages, [...versions.keys()]);
if (best !== undefined && best !== document.documentElement.lang) {
  // Alternates are absolute, the way they are published; the site may be read elsewhere. The menu has every language,
  // also those in which only the title is native.
  const { pathname } = new URL(versions.get(best) ?? "", location.href);
  location.replace(pathname + location.search + location.hash);
}

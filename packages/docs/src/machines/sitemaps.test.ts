import { expect, it } from "vitest";
import { robots, sitemap, sitemapIndex } from "./sitemaps.ts";

const SITE = "https://wirecode.github.io/wire/";

const page = (url: string, head: string) => ({ url, html: `<head>${head}</head>` });
const canonical = (url: string) => `<link rel="canonical" href="${SITE}${url}">`;
const alternate = (lang: string, url: string) =>
  `<link rel="alternate" hreflang="${lang}" href="${SITE}${url}">`;

it("lists pages with their alternates, in the order of their addresses", () => {
  const xml = sitemap(
    [
      page("en/b/", canonical("en/b/")),
      page("en/a/", `${canonical("en/a/")}${alternate("ar", "ar/a/")}`),
    ],
    "/wire/",
  );
  expect(xml).toContain(
    `<url><loc>${SITE}en/a/</loc><xhtml:link rel="alternate" hreflang="ar" href="${SITE}ar/a/"/></url>
<url><loc>${SITE}en/b/</loc></url>`,
  );
});

it("leaves out what is not canonical or wants to be left out", () => {
  const xml = sitemap(
    [
      page("en/b-vs-a/", canonical("en/a-vs-b/")),
      page("en/none/", "<title>None</title>"),
      page("en/hidden/", `<meta name="robots" content="noindex">${canonical("en/hidden/")}`),
    ],
    "/wire/",
  );
  expect(xml).not.toContain("<url>");
});

it("names every sitemap in the index, and the index to robots", () => {
  const index = sitemapIndex(["en", "ar"], "/wire/");
  for (const name of ["root", "en", "ar"]) {
    expect(index).toContain(`<loc>${SITE}sitemap-${name}.xml</loc>`);
  }
  expect(robots("/wire/")).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

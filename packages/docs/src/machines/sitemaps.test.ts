import { expect, it } from "vitest";
import { robots, sitemap, sitemapIndex } from "./sitemaps.ts";

const SITE = "https://wirecode.github.io/wire/";

const locale = (tag: string) => ({ tag, endonym: tag, direction: "ltr" }) as const;

it("lists pages with their alternates, in the order of their addresses", () => {
  const xml = sitemap(
    [
      { address: "en/b/", versions: [], fallback: "en/b/" },
      {
        address: "en/a/",
        versions: [{ locale: locale("ar"), address: "ar/a/" }],
        fallback: "",
      },
    ],
    "/wire/",
  );
  expect(xml).toContain(
    `<url><loc>${SITE}en/a/</loc><xhtml:link rel="alternate" hreflang="ar" href="${SITE}ar/a/"/><xhtml:link rel="alternate" hreflang="x-default" href="${SITE}"/></url>
<url><loc>${SITE}en/b/</loc>`,
  );
});

it("names every sitemap in the index, and the index to robots", () => {
  const index = sitemapIndex(["en", "ar"], "/wire/");
  for (const name of ["root", "en", "ar"]) {
    expect(index).toContain(`<loc>${SITE}sitemap-${name}.xml</loc>`);
  }
  expect(robots("/wire/")).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

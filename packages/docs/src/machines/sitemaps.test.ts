import { expect, it } from "vitest";
import { robots, sitemap, sitemapIndex } from "./sitemaps.ts";

const SITE = "https://wirecode.github.io/wire/";

const version = (tag: string) => ({
  locale: { tag, endonym: tag, direction: "ltr" } as const,
  address: `${tag}/a/`,
});

it("lists pages with their alternates, in the order of their addresses", () => {
  const xml = sitemap(
    [
      { address: "en/b/", versions: [], offered: [], fallback: "en/b/" },
      {
        address: "en/a/",
        versions: [version("en"), version("ar")],
        offered: [version("en"), version("ar")],
        fallback: "",
      },
    ],
    "/wire/",
  );
  expect(xml).toContain(
    `<url><loc>${SITE}en/a/</loc><xhtml:link rel="alternate" hreflang="en" href="${SITE}en/a/"/><xhtml:link rel="alternate" hreflang="ar" href="${SITE}ar/a/"/><xhtml:link rel="alternate" hreflang="x-default" href="${SITE}"/></url>
<url><loc>${SITE}en/b/</loc>`,
  );
});

it("leaves out a page whose body is in another language, and does not name it as an alternate", () => {
  const versions = [version("en"), version("ar")];
  const page = { versions, offered: [version("en")], fallback: "en/a/" };
  const xml = sitemap([{ ...page, address: "en/a/" }], "/wire/");
  expect(xml).not.toContain("ar/a/");
  expect(sitemap([{ ...page, address: "ar/a/" }], "/wire/")).not.toContain("<url>");
});

it("names every sitemap in the index, and the index to robots", () => {
  const index = sitemapIndex(["en", "ar"], "/wire/");
  for (const name of ["root", "en", "ar"]) {
    expect(index).toContain(`<loc>${SITE}sitemap-${name}.xml</loc>`);
  }
  expect(robots("/wire/")).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

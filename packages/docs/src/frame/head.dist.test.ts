import { expect, it } from "vitest";
import { all, bytes, everyTenth, fileAt, files, named, read, textOf } from "../testing/dist.ts";

const pages = named(/index\.html$/);

/** The things of a kind in a page's structured data. */
function thingsIn(html: string, type: string) {
  const [json = '{"@graph":[]}'] = all(
    html,
    /<script type="application\/ld\+json">(.*?)<\/script>/gs,
  );
  const graph: Record<string, unknown>[] = JSON.parse(json)["@graph"];
  return graph.filter((thing) => thing["@type"] === type);
}

it("says of a code what its page shows", () => {
  const codes = pages.filter((name) => read(name).includes('<body class="code"'));
  expect(codes.length).toBeGreaterThan(1000);
  for (const name of codes.filter(everyTenth)) {
    const html = read(name);
    const [term = {}] = thingsIn(html, "DefinedTerm");
    const shown = textOf(html.slice(html.indexOf("<main")));
    for (const property of ["name", "termCode", "description"]) {
      expect(shown, name).toContain(term[property]);
    }
    if (term["alternateName"] !== undefined) expect(shown).toContain(term["alternateName"]);
    expect(fileAt(String(term["url"]))).toBe(name);
  }
});

it("says of the way to a page what the page shows", () => {
  let longest = 0;
  for (const name of pages.filter(everyTenth)) {
    const html = read(name);
    const [crumbs = ""] = all(html, /<nav class="crumbs"[^>]*>(.*?)<\/nav>/gs);
    const said = thingsIn(html, "BreadcrumbList").flatMap(
      ({ itemListElement }) => itemListElement as { name: string; item: string }[],
    );
    expect(said.map((step) => step.name)).toEqual(
      all(crumbs, /<li[^>]*>(.*?)<\/li>/gs).map(textOf),
    );
    for (const { item } of said) expect(files).toContain(fileAt(item));
    longest = Math.max(longest, said.length);
  }
  expect(longest).toBeGreaterThan(1);
});

it("says of the site what its home pages show", () => {
  for (const locale of ["en", "ar"]) {
    const html = read(`${locale}/index.html`);
    const [site = {}] = thingsIn(html, "WebSite");
    const shown = textOf(html.slice(html.indexOf("<body")));
    expect(shown).toContain(site["name"]);
    expect(shown).toContain(site["description"]);
    expect(site["inLanguage"]).toBe(locale);
    expect(JSON.stringify(site["potentialAction"])).toContain(`/${locale}/search/?q={query}`);
    expect(read(`${locale}/search/index.html`)).toContain('name="q"');
  }
});

it("has a picture of the size it says for every page", () => {
  const pictures = new Set(
    pages.flatMap((name) => all(read(name), /<meta property="og:image" content="([^"]*)">/g)),
  );
  expect(pictures.size).toBeGreaterThan(500);
  for (const url of pictures) {
    const png = bytes(fileAt(url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(30_000);
  }
});

it("names a manifest for home screens in its own language", () => {
  const manifest = JSON.parse(read("ar/manifest.webmanifest"));
  expect(read("ar/index.html")).toContain('<link rel="manifest" href="/ar/manifest.webmanifest">');
  expect([manifest.lang, manifest.dir]).toEqual(["ar", "rtl"]);
  for (const { src } of manifest.icons) expect(files).toContain(fileAt(src));
});

import { expect, it } from "vitest";
import { all, everyTenth, fileAt, named, read } from "../testing/dist.ts";

const maps = all(read("sitemap.xml"), /<loc>(.*?)<\/loc>/g).map(fileAt);

it("list every canonical page once, within the limits of the protocol", () => {
  const listed = maps.flatMap((map) => {
    const xml = read(map);
    expect(xml.length).toBeLessThan(50_000_000);
    const urls = all(xml, /<loc>(.*?)<\/loc>/g);
    expect(urls.length).toBeLessThan(50_000);
    return urls;
  });
  const canonical = named(/index\.html$/).flatMap((name) => {
    const [url] = all(read(name), /<link rel="canonical" href="([^"]*)">/g);
    return url !== undefined && fileAt(url) === name ? url : [];
  });
  expect(listed.toSorted()).toEqual(canonical.toSorted());
  expect(canonical.length).toBeGreaterThan(5000);
});

it("name alternates that name one another", () => {
  const alternates = new Map(
    maps
      .flatMap((map) => all(read(map), /<url>(.*?)<\/url>/g))
      .map((entry) => [
        all(entry, /<loc>(.*?)<\/loc>/g)[0] ?? "",
        all(entry, /hreflang="(?!x-default)[^"]*" href="([^"]*)"/g),
      ]),
  );
  expect(alternates.size).toBeGreaterThan(5000);
  for (const [url, others] of alternates) {
    for (const other of others) expect(alternates.get(other)).toContain(url);
  }
});

it("offer a page in a language where its body is in it; others lead to the original", () => {
  const arabic = read("sitemap-ar.xml");
  for (const path of ["smtp/551", "compare/smtp/211-vs-551"])
    expect(arabic).toContain(`/ar/${path}/</loc>`);
  for (const name of named(/^ar\/.*index\.html$/).filter(everyTenth)) {
    const html = read(name);
    const [canonical = ""] = all(html, /<link rel="canonical" href="([^"]*)">/g);
    if (fileAt(canonical) === name || html.includes('http-equiv="refresh"')) continue;
    expect(fileAt(canonical)).toBe(name.replace(/^ar/, "en"));
    // Around the article, the links to other languages are marked on every page.
    const [article = ""] = all(html, /(<article[^]*<\/article>)/g);
    expect(/<(?:div|span) lang="en" dir="ltr">/.test(article), name).toBe(true);
    expect(html.includes('rel="alternate" hreflang='), name).toBe(false);
  }
});

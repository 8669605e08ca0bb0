import { joinPhrases } from "@wirecode/model";
import own from "@wirecode/text/ar/phrases.json" with { type: "json" };
import english from "@wirecode/text/en/phrases.json" with { type: "json" };
import { expect, it } from "vitest";
import { all, everyTenth, fileAt, named, read, textOf } from "../testing/dist.ts";

const phrases = joinPhrases(own, english);
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

it("offer a page in a language where its body is in it; others say so, and lead to the original", () => {
  const arabic = read("sitemap-ar.xml");
  for (const path of ["smtp/551", "compare/smtp/211-vs-551"])
    expect(arabic).toContain(`/ar/${path}/</loc>`);
  const { untranslated, partly } = phrases.site;
  for (const name of named(/^ar\/.*index\.html$/).filter(everyTenth)) {
    const html = read(name);
    if (html.includes('http-equiv="refresh"')) continue;
    const [canonical = ""] = all(html, /<link rel="canonical" href="([^"]*)">/g);
    const isNative = fileAt(canonical) === name;
    const shown = textOf(html);
    expect(
      [untranslated, partly].some((note) => shown.includes(note)),
      name,
    ).toBe(!isNative);
    expect(html.includes('rel="alternate" hreflang='), name).toBe(isNative);
    if (!isNative) expect(fileAt(canonical)).toBe(name.replace(/^ar/, "en"));
  }
});

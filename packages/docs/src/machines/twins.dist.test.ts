import { posix } from "node:path";
import { expect, it } from "vitest";
import { all, everyTenth, fileAt, files, named, read } from "../testing/dist.ts";

it("leads nowhere but to Markdown that is there", () => {
  const twins = named(/\.md$/);
  expect(twins.length).toBeGreaterThan(4000);
  const broken = new Set<string>();
  for (const name of twins) {
    for (const href of all(read(name), /\]\(([^()\s]+)\)/g)) {
      if (/^https?:\/\//.test(href) || href.startsWith("#")) continue;
      const [path = ""] = href.split("#");
      const there = posix.join(posix.dirname(name), path);
      if (!there.endsWith(".md") || !files.has(there)) broken.add(`${name}: ${href}`);
    }
  }
  expect([...broken]).toEqual([]);
});

it("stands beside the folder of the page that names it, or in it where the page lists others", () => {
  for (const name of named(/index\.html$/).filter(everyTenth)) {
    const [href] = all(read(name), /<link rel="alternate" type="text\/markdown" href="([^"]*)">/g);
    const [canonical = ""] = all(read(name), /<link rel="canonical" href="([^"]*)">/g);
    // A page at an address without a language has the twin of the page that it repeats.
    const hasLanguage = /^[a-z]{2}(?:-[A-Z][a-z]+)?\//.test(name);
    // The first page of all is the English one.
    const own = name === "index.html" ? "en/index.html" : name;
    const twin = [own, ...(hasLanguage ? [] : [fileAt(canonical)])]
      .flatMap((page) => ["/index.html", ".html"].map((end) => page.replace(end, ".md")))
      .find((one) => one.endsWith(".md") && files.has(one));
    // A page that only leads on is none.
    const isPage = !read(name).includes('http-equiv="refresh"');
    if (isPage) expect(href && fileAt(href), name).toBe(twin);
  }
});

it("is where the overview for language models leads", () => {
  for (const name of named(/(^|\/)llms\.txt$/)) {
    const links = all(read(name), /\]\(([^)]*)\)/g);
    expect(links.length).toBeGreaterThan(9);
    for (const link of links) expect(files).toContain(fileAt(link));
  }
  expect(read("llms.txt")).toMatch(/^# Wirecode\n\n> .+\n\n[^]*\n## Protocols\n\n- \[/);
});

import { expect, it } from "vitest";
import { all, everyTenth, fileAt, files, named, read } from "../testing/dist.ts";

it("leads nowhere but to Markdown that is there", () => {
  const twins = named(/\.md$/);
  expect(twins.length).toBeGreaterThan(5000);
  const broken = new Set<string>();
  for (const name of twins) {
    for (const href of all(read(name), /\]\(([^()\s]+)\)/g)) {
      if (href.startsWith("https://") || href.startsWith("#")) continue;
      if (!href.startsWith("/") || !files.has(fileAt(href))) broken.add(`${name}: ${href}`);
    }
  }
  expect([...broken]).toEqual([]);
});

it("stands beside the page that names it, or beside the one of which that is a copy", () => {
  for (const name of named(/index\.html$/).filter(everyTenth)) {
    const [href] = all(read(name), /<link rel="alternate" type="text\/markdown" href="([^"]*)">/g);
    const [canonical = ""] = all(read(name), /<link rel="canonical" href="([^"]*)">/g);
    const twins = [name, fileAt(canonical)].map((page) => page.replace(/html$/, "md"));
    const twin = href === undefined ? undefined : twins.find((one) => files.has(one));
    expect(href && fileAt(href), name).toBe(twin);
    if (href === undefined) expect(files, name).not.toContain(twins[0]);
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

import { expect, it } from "vitest";
import { all, fileAt, read } from "../testing/dist.ts";

it("leads to what it tells", () => {
  const links = all(read("changes.xml"), /<link rel="alternate" type="text\/html" href="([^"]*)"/g);
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const [, anchor] = link.split("#");
    const page = read(fileAt(link));
    if (anchor !== undefined) expect(page).toContain(`id="${anchor}"`);
  }
});

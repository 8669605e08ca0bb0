import type { Phrases } from "@wirecode/model";
import { expect, it } from "vitest";
import { linkTo, pageFile } from "./page.ts";

it("keeps titles and headings from being read as markup, and quotes them in the front matter", () => {
  const page = {
    kind: "code" as const,
    path: "smtp/551",
    title: 'A *b* "c": [d]',
    description: "e",
    sources: ["smtp/codes.yaml"],
    lead: "f",
    sections: [{ id: "facts", heading: "g_h_i", body: "j" }],
  };
  const phrases = { lang: "en", direction: "ltr" } as Phrases;
  const { path, content } = pageFile(page, phrases, "en");
  expect(path).toBe("markdown/en/smtp/551.md");
  expect(content).toContain(String.raw`title: "A *b* \"c\": [d]"`);
  expect(content).toContain(String.raw`# A \*b\* "c": \[d\]`);
  expect(content).toContain(String.raw`## g\_h\_i`);
});

it("links from one file to another as they lie on the disk", () => {
  expect(linkTo("smtp/551", "smtp/550")).toBe("../smtp/550.md");
  expect(linkTo("compare/smtp/211-vs-551", "smtp/211")).toBe("../../smtp/211.md");
  expect(linkTo("index", "smtp/index")).toBe("smtp/index.md");
});

import { expect, it } from "vitest";
import type { Entry } from "../content/types.ts";
import { twin } from "./twins.ts";

const entry: Entry = {
  kind: "code",
  locale: "en",
  lang: "en",
  dir: "ltr",
  path: "smtp/551",
  title: 'A "title"',
  description: "One sentence.",
  sources: [],
  sections: [],
  markdown:
    "\n# A title\n\n[251](../smtp/251.md), [pair](../compare/smtp/251-vs-551.md#verdict), " +
    "[all](index.md), [RFC](https://example.org/a.md)\n",
};

it("leads to Markdown on the site wherever a file led to a file", () => {
  expect(twin(entry, "/wire/")).toContain(
    "[251](/wire/en/smtp/251/index.md), [pair](/wire/en/compare/smtp/251-vs-551/index.md#verdict), " +
      "[all](/wire/en/smtp/index.md), [RFC](https://example.org/a.md)\n",
  );
});

it("begins with what the page is, as YAML", () => {
  expect(twin(entry, "/").split("\n").slice(0, 7)).toEqual([
    "---",
    String.raw`title: "A \"title\""`,
    'description: "One sentence."',
    'lang: "en"',
    'url: "https://wirecode.github.io/en/smtp/551/"',
    "---",
    "",
  ]);
});

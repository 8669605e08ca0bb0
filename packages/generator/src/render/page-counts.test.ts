import { expect, it } from "vitest";
import { renderPageCounts } from "./page-counts.ts";

const page = (kind: string, locale: string, protocol?: string) => ({
  path: `${locale}/${kind}.md`,
  content: "",
  page: { kind, locale, protocol },
});

it("counts pages by kind and protocol, and other files not at all", () => {
  const files = [
    page("home", "en"),
    page("code", "en", "smtp"),
    page("code", "ar", "smtp"),
    { path: "a.json", content: "" },
  ];
  expect(renderPageCounts(files)).toMatchInlineSnapshot(`
    "Pages in 2 languages  home  code  all
    no one protocol       1     0     1
    smtp                  0     2     2
    all                   1     2     3
    "
  `);
  expect(renderPageCounts(files.slice(3))).toBe("");
});

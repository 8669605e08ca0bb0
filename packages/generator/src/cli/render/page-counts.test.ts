import { expect, it } from "vitest";
import type { OutputFile } from "../../emit/output-file.ts";
import { openPageCounts } from "./page-counts.ts";

const page = (kind: string, locale: string, protocol?: string) => ({
  path: `${locale}/${kind}.md`,
  content: "",
  page: { kind, locale, protocol },
});

function counted(files: readonly OutputFile[]) {
  const counts = openPageCounts();
  for (const file of files) counts.add(file);
  return counts;
}

it("counts pages by kind and protocol, and other files not at all", () => {
  const files = [
    page("home", "en"),
    page("code", "en", "smtp"),
    page("code", "ar", "smtp"),
    { path: "a.json", content: "" },
  ];
  expect(counted(files).render()).toMatchInlineSnapshot(`
    "Pages in 2 languages  home  code  all
    no one protocol       1     0     1
    smtp                  0     2     2
    all                   1     2     3
    "
  `);
  expect(counted(files.slice(3)).render()).toBe("");
  expect(counted(files).files()).toBe(4);
});

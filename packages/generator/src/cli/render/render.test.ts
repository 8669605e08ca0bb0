import { expect, test } from "vitest";
import type { Diagnostic } from "../../diagnostic.ts";
import { renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { renderTable } from "./table.ts";
import { renderText } from "./text.ts";

const problem = (line: number, column: number, length: number): Diagnostic => ({
  rule: "rule-id",
  severity: "error",
  message: "It is wrong, 100%.",
  help: "Mend it.",
  at: { path: "data/a.yaml", line, column, length },
});

const render = (text: string, column: number, length: number, color = false) =>
  renderText([problem(2, column, length)], { linesOf: () => ["first: 1", text], color });

test("a problem is a place, a message, two lines, carets and what to do", () => {
  expect(render("class: client_eror", 8, 11)).toMatchInlineSnapshot(`
    "data/a.yaml:2:8 error rule-id
      It is wrong, 100%.
        1 | first: 1
        2 | class: client_eror
          |        ^^^^^^^^^^^
      Mend it.

    1 problem in 1 file.
    "
  `);
});

test("carets stand below wide characters and skip combining ones", () => {
  expect(render("name: 日本語 x", 11, 1)).toContain("   |              ^\n");
  expect(render("name: हिन्दी x", 13, 1).split("\n")[4]).toBe(`      | ${" ".repeat(8)}^`);
});

test("a part that is written from right to left is repeated behind its carets", () => {
  expect(render("summary: يجيب السيرفر عنه", 15, 7)).toContain("^^^^^^^ \u2066السيرفر\u2069");
});

test("characters that steer a terminal are shown and not obeyed", () => {
  const text = render("a: \u001B[31m\u202Ex\u0007", 4, 1);
  expect(text).toContain(String.raw`a: \u{001B}[31m\u{202E}x\u{0007}`);
  expect(text).toContain("      |    ^^^^^^^^\n");
});

test("long lines are cut around the place", () => {
  const lines = render(`k: ${"word ".repeat(200)}`, 500, 4).split("\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(150);
  expect(lines[3]).toMatch(/\| ….*…$/);
});

test("colours come only when asked for", () => {
  expect(render("a: b", 4, 1)).not.toContain("\u001B");
  expect(render("a: b", 4, 1, true)).toContain("\u001B[31m");
});

test("a summary counts errors, warnings and files", () => {
  const warning: Diagnostic = { ...problem(1, 1, 1), severity: "warning" };
  const text = renderText([problem(1, 1, 1), problem(2, 1, 1), warning], {
    linesOf: () => undefined,
    color: false,
  });
  expect(text).toMatch(/\n2 problems and 1 warning in 1 file\.\n$/);
});

test("GitHub annotations escape what would end them", () => {
  expect(renderGithub([{ ...problem(2, 8, 11), didYouMean: "right" }])).toMatchInlineSnapshot(`
    "::error file=data/a.yaml,line=2,col=8,endColumn=19,title=wirecode rule-id::It is wrong, 100%25. Did you mean \`right\`?%0AMend it.
    "
  `);
});

test("tools get the diagnostics as they are", () => {
  expect(JSON.parse(renderJson([problem(2, 8, 11)]))).toEqual([problem(2, 8, 11)]);
});

test("columns of a table line up for wide words", () => {
  expect(
    renderTable([
      ["a", "b"],
      ["日本", "c"],
    ]),
  ).toBe("a     b\n日本  c\n");
});

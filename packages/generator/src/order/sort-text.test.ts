import { expect, test } from "vitest";
import { parse } from "../load/parse.ts";
import { sortText } from "./sort-text.ts";

const ascending = (one: string, other: string) => Number(one) - Number(other);

const sorted = (text: string, path: readonly string[] = []) => {
  const { source } = parse({ path: "x.yaml", name: "x.yaml", text }, 0);
  return source && sortText(source, { path, compare: ascending });
};

test("entries move with their lines and their comments, and the head of the file stays", () => {
  const text = `# About all of them.

"30": { a: 1 }
"10":
  b: |
    # no comment

    two
# About 20.
"20": { c: 3 }
`;
  expect(sorted(text)).toBe(`# About all of them.

"10":
  b: |
    # no comment

    two
# About 20.
"20": { c: 3 }
"30": { a: 1 }
`);
});

test("only the map that is asked for is sorted, and what follows it stays", () => {
  const text = `"2":\n  x: 1\ncodes:\n  "9":\n    y: 1\n  "8":\n    y: 2\n\n# The rest.\nlater:\n  "2": 1\n  "1": 2\n`;
  expect(sorted(text, ["codes"])).toBe(
    `"2":\n  x: 1\ncodes:\n  "8":\n    y: 2\n  "9":\n    y: 1\n\n# The rest.\nlater:\n  "2": 1\n  "1": 2\n`,
  );
});

test("a last line without a line break gets one where it moves", () => {
  expect(sorted(`"2": a\r\n"1": b`)).toBe(`"1": b\r\n"2": a\r\n`);
});

test.each([
  ["a map on one line", `{ "2": a, "1": b }\n`],
  ["a map in order", `"1": a\n"2": b\n`],
  ["no map", "- a\n"],
])("%s stays as it is", (_, text) => {
  expect(sorted(text)).toBe(text);
});

import { expect, it } from "vitest";
import { cells } from "./cells.ts";

it.each([
  ["551", 3],
  ["رمز", 3],
  ["مُعامِل", 5],
  ["ردًا", 3],
  ["\u2068551\u2069", 3],
  ["代码", 4],
  ["ハッ", 4],
  ["é", 1],
  ["e\u0301", 1],
  ["–", 1],
  ["", 0],
])("%j takes %d cells", (text, width) => {
  expect(cells(text)).toBe(width);
});

import { expect, it } from "vitest";
import { visible } from "./visible.ts";

it.each([
  ["\u001B[31mred", "\\u{001B}[31mred"],
  ["a\tb\r\nc", "a\\tb\\r\\nc"],
  ["\u009B2J", "\\u{009B}2J"],
  ["\u202E155", "\\u{202E}155"],
  ["\u2067x\u2069", "\\u{2067}x\\u{2069}"],
  ["صندوق", "صندوق"],
])("%j is shown as %s", (typed, shown) => {
  expect(visible(typed)).toBe(shown);
});

it("cuts what is endless", () => {
  expect(visible("😀".repeat(100))).toBe(`${"😀".repeat(80)}…`);
});

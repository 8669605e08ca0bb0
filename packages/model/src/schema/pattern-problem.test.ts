import { expect, test } from "vitest";
import { patternProblem } from "./pattern-problem.ts";

test.each([
  "[1-5][0-9]{2}",
  "[245]\\.[0-9]{1,3}\\.[0-9]{1,3}",
  "(?:1|2)[0-9]",
  "[A-Z][A-Z/-]+",
  "\\(x\\)+",
])("%s is fine", (text) => {
  expect(patternProblem(text)).toBeUndefined();
});

test.each([
  "(a+)+$",
  "(a|a)*b",
  "(?=x)y",
  "(?<!x)y",
  "(a)\\1",
  "[",
  "a**",
  "x".repeat(300),
  ".*.*.*.*x",
])("%s is refused", (text) => {
  expect(patternProblem(text)).toMatch(/^The pattern .*\.$/);
});

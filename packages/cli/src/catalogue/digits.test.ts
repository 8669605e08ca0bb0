import { expect, it } from "vitest";
import { asciiDigits } from "./digits.ts";

it.each([
  ["551", "551"],
  ["٥٥١", "551"],
  ["۵۵۱", "551"],
  ["५५१", "551"],
  ["５５１", "551"],
  ["5.١.1", "5.1.1"],
  ["NotFound", "NotFound"],
])("%s is %s", (typed, code) => {
  expect(asciiDigits(typed)).toBe(code);
});

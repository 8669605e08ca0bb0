import { expect, it } from "vitest";
import { readOptions } from "./options.js";

const known = ["common", "en", "ar"];

it("makes every part unless some are named", () => {
  expect(readOptions([], known)).toEqual({ parts: known, options: [] });
  expect(readOptions(["--part", "ar", "--part", "common"], known).parts).toEqual(["ar", "common"]);
});

it("leaves Eleventy its own options", () => {
  const args = ["--pathprefix=/wirecode/", "--part", "en"];
  expect(readOptions(args, known)).toEqual({ parts: ["en"], options: ["--pathprefix=/wirecode/"] });
});

it("knows no other part", () => {
  expect(() => readOptions(["--part", "xx"], known)).toThrow("It has common, en, ar.");
});

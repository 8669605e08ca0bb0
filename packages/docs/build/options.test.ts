import { expect, it } from "vitest";
import { readOptions } from "./options.ts";

const known = ["en", "ar", "common"];

it("makes every part unless some are named", () => {
  expect(readOptions([], known)).toEqual({ parts: known, base: "/" });
  expect(readOptions(["--part", "ar", "--part", "common"], known).parts).toEqual(["ar", "common"]);
});

it("takes the folder of the site however it is written", () => {
  for (const prefix of ["/wirecode/", "wirecode", "/wirecode"]) {
    expect(readOptions([`--pathprefix=${prefix}`, "--part", "en"], known)).toEqual({
      parts: ["en"],
      base: "/wirecode/",
    });
  }
});

it("knows no other part", () => {
  expect(() => readOptions(["--part", "xx"], known)).toThrow("It has en, ar, common.");
});

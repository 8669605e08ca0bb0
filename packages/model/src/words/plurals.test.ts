import { expect, it } from "vitest";
import { categoriesUpTo, fallingBack } from "./plurals.ts";

it("knows the categories that so many values can have", () => {
  expect(categoriesUpTo(3, "ar")).toEqual(["one", "two", "few"]);
  expect(categoriesUpTo(3, "ja")).toEqual(["other"]);
  expect(categoriesUpTo(Infinity, "ar")).toEqual(["one", "two", "few", "many", "other"]);
  expect(categoriesUpTo(Infinity, "ru")).toEqual(["one", "few", "many"]);
});

it("lists the categories that are left to `other`", () => {
  const patterns = { "=1": "only {values}", other: "{values}" };
  expect(fallingBack(patterns, 3, "ar")).toEqual(["two", "few"]);
  expect(fallingBack({ ...patterns, two: "both {values}" }, 3, "ar")).toEqual(["few"]);
  expect(fallingBack(patterns, 5, "ja")).toEqual([]);
  expect(fallingBack(patterns, 5, "en")).toEqual([]);
  expect(fallingBack({ other: "{values}" }, 5, "en")).toEqual(["one"]);
});

it("counts 21 among those that an exact sentence about one does not serve", () => {
  expect(fallingBack({ "=1": "only {values}", other: "{values}" }, 20, "ru")).toEqual([
    "few",
    "many",
  ]);
  expect(fallingBack({ "=1": "only {values}", other: "{values}" }, 21, "ru")).toContain("one");
});

import { expect, test } from "vitest";
import { compare } from "./compare.ts";

const known = new Map([
  ["OK", "0"],
  ["BADVERS", "16"],
  ["BADSIG", "16"],
  ["GONE", "7"],
  ["LOST", "9"],
]);

test("names that stand for their codes are right, whatever else a value is called", () => {
  expect(
    compare({ "0": "OK", "16": "BADVERS", "16@tsig": "BADSIG", "7": "GONE", "9": "LOST" }, known),
  ).toEqual([]);
});

test("a name that the library does not have, one of another code, and one that the data lacks are told", () => {
  expect(compare({ "0": "FINE", "16": "GONE" }, known)).toEqual([
    "0: the library has no FINE.",
    "16: GONE stands for 7.",
    "9: the library calls it LOST.",
  ]);
});

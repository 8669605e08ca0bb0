import { expect, it } from "vitest";
import { nearCodes } from "./near-codes.ts";

const official = [211, 214, 250, 450, 500, 550, 551, 554].map((code) => ({
  code,
  status: "registered" as const,
}));
const CODES = [...official, { code: 515, status: "unofficial" as const }];

it.each([
  ["swapped digits", "515", ["551", "500", "550"]],
  ["one digit off", "553", ["554", "551", "550"]],
  ["a digit too many", "2114", ["214", "211", "250"]],
  ["another class, one digit off", "350", ["250", "450", "550"]],
  ["the rest of the class", "299", ["250", "214", "211"]],
  ["nothing near", "999", []],
  ["something endless", "5".repeat(5000), []],
])("finds what was meant by %s", (_, typed, expected) => {
  const codes = CODES.filter(({ code }) => String(code) !== typed);
  expect(nearCodes(typed, codes)).toEqual(expected);
});

it("names a code of several protocols once", () => {
  expect(nearCodes("55", [...official, ...official])).toEqual(["550", "551", "554"]);
});

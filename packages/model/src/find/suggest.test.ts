import { expect, it } from "vitest";
import { LISTED } from "../testing/listed.ts";
import { typingErrors } from "./distance.ts";
import { nearCodes } from "./near-codes.ts";
import { nearWords } from "./near-words.ts";
import { suggest } from "./suggest.ts";

it.each([
  ["", "", 0],
  ["kitten", "sitting", 3],
  ["foud", "found", 1],
  ["nxdomian", "nxdomain", 1],
  ["ab", "ba", 1],
  ["ca", "abc", 3],
  ["short", "a far longer word", 4],
])("%s and %s lie %i errors apart", (one, other, errors) => {
  expect(typingErrors(one, other, 3)).toBe(errors);
  expect(typingErrors(other, one, 3)).toBe(errors);
});

it.each([
  ["serach", "search"],
  ["comp", "compare"],
  ["not-foud", "NotFound"],
])("%s is nearest to %s", (typed, name) => {
  expect(nearWords(typed, ["search", "compare", "NotFound"])).toEqual([name]);
});

it.each(["", "zzzz", "x".repeat(100)])("%j is near to nothing", (typed) => {
  expect(nearWords(typed, ["search", "compare"])).toEqual([]);
});

it("says nothing where too much is equally near", () => {
  expect(nearWords("ax", ["aa", "ab", "ac", "ad"])).toEqual([]);
});

const written = (text: string) => suggest(text, LISTED).map((one) => one.written);

it("brings up values one slip away, then the class", () => {
  expect(written("515")).toEqual(["551", "555", "504"]);
  expect(written("５１５")).toEqual(written("515"));
  expect(written("9999999999999")).toEqual([]);
});

it("lists a value with each of its codes", () => {
  const codes = suggest("5500", LISTED).filter((one) => one.written === "550");
  expect(codes.map(({ protocol }) => protocol)).toEqual(["web", "mail"]);
});

it("brings up the nearest name by the word that people use", () => {
  expect(suggest("nxdomian", LISTED)).toMatchObject([
    { protocol: "names", code: { code: 3 }, written: "NXDOMAIN" },
  ]);
  expect(written("Gatway Timeout")).toEqual(["Gateway Timeout"]);
  expect(written("qqqzzz")).toEqual([]);
});

it("puts two swapped digits before one that is off, and official codes before others", () => {
  const codes = [
    { code: 550, status: "unofficial" },
    { code: 551, status: "registered" },
    { code: 535, status: "registered" },
  ] as const;
  expect(nearCodes("515", codes).map(({ code }) => code)).toEqual([551, 535, 550]);
});

import { expect, it } from "vitest";
import { nearWords } from "./near-words.ts";

const COMMANDS = ["compare", "list", "search", "completion", "help"];

it.each([
  ["comapre", ["compare"]],
  ["serach", ["search"]],
  ["lsit", ["list"]],
  ["comp", ["compare", "completion"]],
  ["frobnicate", []],
  ["", []],
  ["x".repeat(5000), []],
])("%s is probably %j", (typed, expected) => {
  expect(nearWords(typed, COMMANDS)).toEqual(expected);
});

it("says nothing when everything is equally near", () => {
  expect(nearWords("9yz", ["1yz", "2yz", "3yz", "4yz", "5yz"])).toEqual([]);
});

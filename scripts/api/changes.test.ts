import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes.ts";

const between = (before: readonly string[], after: readonly string[]) =>
  changesBetween(new Map([["index.txt", before]]), new Map([["index.txt", after]]));

const NOTHING = { lost: [], gained: [] };

describe("is a loss", () => {
  it.each([
    ["a member", ["Pot.Full = 1", "Pot.Empty = 2"], ["Pot.Full = 1"]],
    ["a value", ["Pot.Full = 1"], ["Pot.Full = 2"]],
    ["a property that may be absent now", ["Pot.lid: string"], ["Pot.lid?: string"]],
    ["a literal of a union", ['type Shape = "round" | "flat"'], ['type Shape = "round"']],
    [
      "an argument that is needed now",
      ["function brew(a: Pot): Tea"],
      ["function brew(a: Pot, b: Tea): Tea"],
    ],
    [
      "an overload",
      ["function brew(): Tea", "function brew(a: Pot): Tea"],
      ["function brew(): Tea"],
    ],
    ["null among the values", ['Pot.lid: "on" | "off"'], ['Pot.lid: "on" | "off" | null']],
  ])("%s", (_, before, after) => {
    expect(between(before, after).lost).toHaveLength(1);
  });
});

describe("is only a gain", () => {
  it.each([
    ["a member", ["Pot.Full = 1"], ["Pot.Full = 1", "Pot.Empty = 2"]],
    ["a literal of a union", ['Pot.lid: "on" | null'], ['Pot.lid: "on" | "off" | null']],
    [
      "a literal that makes the list longer",
      ["type Code = 1 | 2"],
      ["type Code = …", "Code += 1", "Code += 2", "Code += 3"],
    ],
    [
      "an argument that can be left out",
      ["function brew(a: Pot): Tea"],
      ["function brew(a: Pot, b?: Array<string>): Tea"],
    ],
    [
      "an overload",
      ["function brew(): Tea"],
      ["function brew(): Tea", "function brew(a: Pot): Tea"],
    ],
  ])("%s", (_, before, after) => {
    const { lost, gained } = between(before, after);
    expect(lost).toEqual([]);
    expect(gained).toHaveLength(1);
  });
});

describe("is neither", () => {
  it.each([
    [
      "another name of a parameter",
      ["function is(a: unknown): a is Pot"],
      ["function is(value: unknown): value is Pot"],
    ],
    ["another order of a union", ['Pot.lid: "on" | "off"'], ['Pot.lid: "off" | "on"']],
    [
      "a union that is listed by its members",
      ["type Code = 1 | 2"],
      ["type Code = …", "Code += 1", "Code += 2"],
    ],
  ])("%s", (_, before, after) => {
    expect(between(before, after)).toEqual(NOTHING);
  });

  it("a name that moved to an entry point below", () => {
    const before = new Map([
      ["index.txt", ["interface Pot", "Pot.lid: string"]],
      ["pot.txt", ["const a: string"]],
    ]);
    const after = new Map([
      ["index.txt", ["Pot from ./pot"]],
      ["pot.txt", ["interface Pot", "Pot.lid: string", "const a: string"]],
    ]);
    expect(changesBetween(before, after).lost).toEqual([]);
  });
});

it("names every entry point that loses something, and an entry point as a whole", () => {
  const before = new Map([
    ["index.txt", ["Pot from ./pot"]],
    ["pot.txt", ["interface Pot", "Pot.lid: string"]],
    ["cup.txt", ["const cup: string"]],
  ]);
  const after = new Map([
    ["index.txt", ["Pot from ./pot"]],
    ["pot.txt", ["interface Pot"]],
    ["mug.txt", ["const mug: string"]],
  ]);
  expect(changesBetween(before, after)).toEqual({
    lost: [
      { line: "Pot.lid: string", subpaths: [".", "./pot"] },
      { line: "", subpaths: ["./cup"] },
    ],
    gained: [{ line: "", subpaths: ["./mug"] }],
  });
});

it("tells a member once, with the constants that repeat it", () => {
  const members = ["every member of Pot from ./pot"];
  const before = new Map([
    ["pot.txt", ["enum Pot", "Pot.Full = 1", "Pot.Empty = 2"]],
    ["pot/members.txt", members],
  ]);
  const after = new Map([
    ["pot.txt", ["enum Pot", "Pot.Full = 1"]],
    ["pot/members.txt", members],
  ]);
  expect(changesBetween(before, after).lost).toEqual([
    { line: "Pot.Empty = 2", subpaths: ["./pot", "./pot/members"] },
  ]);
});

it("tells what a line has become", () => {
  expect(between(["Pot.lid: string"], ["Pot.lid: number"])).toEqual({
    lost: [{ line: "Pot.lid: string", now: "Pot.lid: number", subpaths: ["."] }],
    gained: [],
  });
});

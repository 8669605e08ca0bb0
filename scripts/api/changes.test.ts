import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes.ts";

const between = (before: string, after: string) =>
  changesBetween(new Map([[".", before]]), new Map([[".", after]]));

const pot = (members: string) => `export declare interface Pot { ${members} }`;
const brew = (signature: string) => `export declare function brew${signature};`;

const water = (members: string) => `export declare interface Water { ${members} }`;

const NOTHING = { lost: [], gained: [] };

describe("is a loss", () => {
  it.each([
    ["a member", "declare enum Pot { Full = 1, Empty = 2 }", "declare enum Pot { Full = 1 }"],
    ["a value", "declare enum Pot { Full = 1 }", "declare enum Pot { Full = 2 }"],
    ["a property", pot("readonly lid: string"), pot("")],
    [
      "a property of a property",
      pot("readonly lid: { readonly knob: string }"),
      pot("readonly lid: {}"),
    ],
    [
      "a property that may be absent now",
      pot("readonly lid: string"),
      pot("readonly lid?: string"),
    ],
    [
      "a property that has to be given now",
      pot("readonly lid?: string"),
      pot("readonly lid: string"),
    ],
    ["a property that cannot be written any more", pot("lid: string"), pot("readonly lid: string")],
    ["null among the values", pot(`readonly lid: "on"`), pot(`readonly lid: "on" | null`)],
    ["a parent", "interface Pot extends Cup {}", "interface Pot {}"],
    ["a literal of a union", `type Shape = "round" | "flat"`, `type Shape = "round"`],
    [
      "a literal that changes sides",
      `type A = Map<"a" | "b", "c">`,
      `type A = Map<"a", "b" | "c">`,
    ],
    ["an object of a union", `type A = { b: 1 } | { c: 2 }`, `type A = { b: 1 }`],
    ["an argument that is needed now", brew("(a: Pot): Tea"), brew("(a: Pot, b: Tea): Tea")],
    [
      "an argument that can be given no more",
      brew("(a: Pot, b?: Tea): Tea"),
      brew("(a: Pot): Tea"),
    ],
    ["another result", brew("(): Tea"), brew("(): Tea | undefined")],
    ["an overload", brew("(): Tea") + brew("(a: Pot): Tea"), brew("(): Tea")],
    ["a constant's value", "export declare const LITRE = 1;", "export declare const LITRE = 2;"],
    ["a type that cannot be imported any more", pot(""), "declare interface Pot {}"],
  ])("%s", (_, before, after) => {
    expect(between(before, after).lost).toHaveLength(1);
  });
});

describe("is only a gain", () => {
  it.each([
    ["a member", "declare enum Pot { Full = 1 }", "declare enum Pot { Full = 1, Empty = 2 }"],
    ["a property", pot(""), pot("readonly lid: string")],
    [
      "a literal of a union",
      pot(`readonly lid: "on" | null`),
      pot(`readonly lid: "on" | "off" | null`),
    ],
    ["a second literal", pot(`readonly lid: "on"`), pot(`readonly lid: "on" | "off"`)],
    [
      "an object of a union",
      `type A = { b: 1 }[] | { c: 2 }`,
      `type A = { b: 1 }[] | { c: 2 } | { d: 3 }`,
    ],
    [
      "an argument that can be left out",
      brew("(a: Pot): Tea"),
      brew("(a: Pot, b?: Array<string>): Tea"),
    ],
    ["an overload", brew("(): Tea"), brew("(): Tea") + brew("(a: Pot): Tea")],
  ])("%s", (_, before, after) => {
    const { lost, gained } = between(before, after);
    expect(lost).toEqual([]);
    expect(gained).toHaveLength(1);
  });
});

describe("is neither", () => {
  it.each([
    ["another name of a parameter", brew("(a: unknown): a is Pot"), brew("(b: unknown): b is Pot")],
    ["another order of a union", `type A = "on" | "off"`, `type A = "off" | "on"`],
    ["another order of properties", pot("a: 1; b: 2"), pot("b: 2; a: 1")],
  ])("%s", (_, before, after) => {
    expect(between(before, after)).toEqual(NOTHING);
  });

  it("a name that moved to an entry point below", () => {
    const before = new Map([
      [".", pot("readonly lid: string")],
      ["./pot", "export declare const a: string;"],
    ]);
    const after = new Map([
      [".", `export type { Pot } from "@tea/pots/pot";`],
      ["./pot", `${pot("readonly lid: string")} export declare const a: string;`],
    ]);
    expect(changesBetween(before, after).lost).toEqual([]);
  });
});

describe("a property that has to be given", () => {
  it("breaks those who make such objects themselves", () => {
    expect(
      between(
        brew("(pot: { readonly water?: Water }): Tea") + water(""),
        brew("(pot: { readonly water?: Water }): Tea") + water("readonly degrees: number"),
      ),
    ).toEqual({
      lost: [{ text: "Water.degrees: number", subpaths: ["."], isDemanded: true }],
      gained: [],
    });
  });

  it.each([
    ["can be left out", "(water: Water): Tea", "readonly degrees?: number"],
    ["is in what they were given", "(water: Water): readonly Water[]", "readonly degrees: number"],
  ])("is only a gain where it %s", (_, signature, member) => {
    const { lost, gained } = between(brew(signature) + water(""), brew(signature) + water(member));
    expect(lost).toEqual([]);
    expect(gained).toHaveLength(1);
  });
});

it("names every entry point that loses something, and an entry point as a whole", () => {
  const again = `export type { Pot } from "@tea/pots/pot";`;
  const before = new Map([
    [".", again],
    ["./pot", pot("readonly lid: string")],
    ["./cup", "export declare const cup: string;"],
  ]);
  const after = new Map([
    [".", again],
    ["./pot", pot("")],
    ["./mug", "export declare const mug: string;"],
  ]);
  expect(changesBetween(before, after)).toEqual({
    lost: [
      { text: "Pot.lid: string", subpaths: [".", "./pot"] },
      { text: "", subpaths: ["./cup"] },
    ],
    gained: [{ text: "", subpaths: ["./mug"] }],
  });
});

it("tells that a name is gone from one of two entry points, and that it is a type alone", () => {
  const below = "export declare enum Pot { Full = 1 }";
  const losses = (after: string) =>
    changesBetween(
      new Map([
        [".", `export { Pot } from "pots/pot";`],
        ["./pot", below],
      ]),
      new Map([
        [".", after],
        ["./pot", below],
      ]),
    ).lost;
  expect(losses("")).toEqual([{ text: "enum Pot", subpaths: ["."] }]);
  expect(losses(`export type { Pot } from "pots/pot";`)).toEqual([
    { text: "enum Pot", subpaths: ["."] },
  ]);
});

it("tells a member once, with the constants that repeat it", () => {
  const full = "export declare const Full: Pot.Full;";
  const before = new Map([
    ["./pot", "export declare enum Pot { Full = 1, Empty = 2 }"],
    ["./pot/members", `${full} export declare const Empty: Pot.Empty;`],
  ]);
  const after = new Map([
    ["./pot", "export declare enum Pot { Full = 1 }"],
    ["./pot/members", full],
  ]);
  expect(changesBetween(before, after).lost).toEqual([
    { text: "Pot.Empty = 2", subpaths: ["./pot", "./pot/members"] },
  ]);
});

it("tells what something has become, and leaves its parts unsaid", () => {
  expect(between(pot(`readonly lid: "on" | "off"`), pot("readonly lid: number"))).toEqual({
    lost: [{ text: `Pot.lid: "on" | "off"`, now: "Pot.lid: number", subpaths: ["."] }],
    gained: [],
  });
});

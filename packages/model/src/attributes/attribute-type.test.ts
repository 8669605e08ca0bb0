import { expect, test } from "vitest";
import { schemas } from "../shapes/attribute.ts";
import { attributeTypes, typeOfValue } from "./attribute-type.ts";
import type { Speaker } from "./speaker.ts";

const speaker: Speaker = {
  yes: "yes",
  no: "no",
  nothing: () => "nothing",
  nameOf: (value) => `<${value}>`,
  list: (names) => names.join(" and "),
};

const flag = { type: "flag" } as const;
const oneOf = { type: "one-of", of: ["keep", "remove"] } as const;
const list = { type: "list", of: ["RCPT", "VRFY"], any: true, situation: true } as const;
const codes = { type: "codes", protocol: "smtp", pattern: "[2-5][0-9]{2}" } as const;
const string = { type: "string" } as const;
const numbers = { type: "numbers", of: ["linux", "macos", "windows", "freebsd"] } as const;

test.each([
  { declared: flag, written: true, value: true, typescript: "boolean", label: "yes" },
  { declared: flag, written: undefined, value: false, typescript: "boolean", label: "no" },
  {
    declared: oneOf,
    written: "keep",
    value: "keep",
    typescript: '"keep" | "remove" | null',
    label: "<keep>",
  },
  {
    declared: list,
    written: ["VRFY", "RCPT"],
    value: ["RCPT", "VRFY"],
    typescript: '"any" | readonly ("RCPT" | "VRFY")[]',
    label: "<RCPT> and <VRFY>",
  },
  {
    declared: { ...list, any: false },
    written: undefined,
    value: [],
    typescript: 'readonly ("RCPT" | "VRFY")[]',
    label: "nothing",
  },
  {
    declared: codes,
    written: ["550", "551"],
    value: ["550", "551"],
    typescript: "readonly string[]",
    label: "<550> and <551>",
  },
  { declared: string, written: "x", value: "x", typescript: "string | null", label: "<x>" },
  {
    declared: numbers,
    written: { freebsd: 54, windows: 10054, macos: 54, linux: 104 },
    value: { linux: 104, macos: 54, windows: 10054, freebsd: 54 },
    typescript:
      '{ readonly [platform in "linux" | "macos" | "windows" | "freebsd"]?: number } | null',
    label: "<104> (Linux) and <54> (macOS, FreeBSD) and <10054> (Winsock)",
  },
])(
  "$declared.type: $written is $value in JSON, shown as $label",
  ({ declared, written, value, typescript, label }) => {
    const type = attributeTypes[declared.type];
    expect(type.declaration(schemas).safeParse(declared).success).toBe(true);
    const shape = type.written(schemas, declared);
    if (written !== undefined) expect(shape?.safeParse(written).success).toBe(true);
    expect(type.resolve(written, declared, {})).toEqual(value);
    expect(type.value(schemas).safeParse(value).success).toBe(true);
    expect(type.typescript(declared)).toBe(typescript);
    expect(typeOfValue(value).label(value, speaker)).toBe(label);
  },
);

test.each([
  { declared: flag, written: "yes" },
  { declared: oneOf, written: "burn" },
  { declared: list, written: ["MAIL"] },
  { declared: { ...list, any: false }, written: "any" },
  { declared: codes, written: ["650"] },
  { declared: string, written: "" },
  { declared: numbers, written: {} },
  { declared: numbers, written: { ucrt: 108 } },
  { declared: numbers, written: { linux: 1.5 } },
])("$declared.type refuses $written", ({ declared, written }) => {
  const shape = attributeTypes[declared.type].written(schemas, declared);
  expect(shape?.safeParse(written).success).toBe(false);
});

test("a derived list follows from another, in its own order, and nobody writes it", () => {
  const derived = {
    ...list,
    of: ["envelope", "enquiry"],
    derived: { from: "commands", values: { RCPT: "envelope", VRFY: "enquiry" } },
  };
  const type = attributeTypes.list;
  expect(type.written(schemas, derived)).toBeUndefined();
  expect(type.resolve(undefined, derived, { commands: ["VRFY", "RCPT"] })).toEqual(derived.of);
  expect(type.resolve(undefined, derived, { commands: "any" })).toBe("any");
  expect(type.resolve(undefined, derived, { commands: [] })).toEqual([]);
});

test("what is not so, and what lists nothing, needs no line of its own", () => {
  const silent = [false, [], {}].filter((value) => typeOfValue(value).isSilent(value));
  expect(silent).toEqual([false, [], {}]);
  const telling = [true, "keep", ["RCPT"], "any", { linux: 1 }].filter(
    (value) => !typeOfValue(value).isSilent(value),
  );
  expect(telling).toHaveLength(5);
});

const arabic = () => ["one", "two"];

test("a language has to have a sentence for each value, or for each number of values", () => {
  expect(attributeTypes.flag.coverage(flag, arabic).needed.both).toEqual([["yes"]]);
  expect(attributeTypes["one-of"].coverage(oneOf, arabic).needed.says).toEqual([
    ["keep", "other"],
    ["remove", "other"],
  ]);
  expect(attributeTypes.list.coverage(list, arabic)).toEqual({
    names: ["RCPT", "VRFY", "none", "any"],
    keys: ["none", "any", "one", "two", "other"],
    most: 2,
    needed: { says: [["other"], ["any"]], both: [["other"], ["any"]] },
  });
  expect(attributeTypes.codes.coverage(codes, () => []).most).toBe(Infinity);
});

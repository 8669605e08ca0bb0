import { expect, test } from "vitest";
import { share } from "./share.ts";

const make = (title: string) => ({
  locales: [{ tag: "en" }, { tag: "ar" }],
  bundles: new Map([["en", { codes: [{ code: 1, text: { title } }, { code: 2 }] }]]),
});

test("what is equal is the earlier value itself, however deep it stands", () => {
  const before = make("old");
  expect(share(before, make("old"))).toBe(before);
  const after = share(before, make("new"));
  expect(after).toEqual(make("new"));
  expect(after.locales).toBe(before.locales);
  expect(after.bundles).not.toBe(before.bundles);
  expect(after.bundles.get("en")?.codes[1]).toBe(before.bundles.get("en")?.codes[1]);
  expect(before).toEqual(make("old"));
});

test.each([
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], { 0: 1 }],
  [new Map([["a", 1]]), { a: 1 }],
  [undefined, { a: 1 }],
  [{ a: null }, { a: {} }],
])("%j is not taken for %j", (before, after) => {
  const result = share(before, after);
  expect(result).toEqual(after);
  expect(Object.keys(result)).toEqual(Object.keys(after));
  expect(result).not.toBe(before);
});

import { expect, it } from "vitest";
import { forget, openMemory } from "./remember.ts";

it("makes something again only when one of its parts is another", () => {
  const remember = openMemory();
  const [a, b] = [{}, {}];
  const make = (...from: readonly unknown[]) => remember("key", from, () => ({}));
  const first = make(a, b);
  expect(make(a, b)).toBe(first);
  expect(make(a)).not.toBe(first);
  expect(make(a, b)).not.toBe(first);
  expect(make(a, { ...b })).not.toBe(make(a, b));
  expect(remember("another key", [a, b], () => a)).toBe(a);
});

it("hands in what was made before", () => {
  const remember = openMemory();
  const count = (from: unknown) => remember<number>("count", [from], (before = 0) => before + 1);
  expect([count(1), count(1), count(2)]).toEqual([1, 1, 2]);
  expect(forget("key", [], (before) => before)).toBeUndefined();
});

import { expect, test, vi } from "vitest";
import { memoized } from "./memoized.ts";

test("something is made of an object once, even if it is nothing", () => {
  const make = vi.fn(() => undefined);
  const made = memoized(make);
  const [one, other] = [{}, {}];
  made(one);
  made(one);
  made(other);
  expect(make.mock.calls).toEqual([[one], [other]]);
});

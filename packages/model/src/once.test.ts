import { expect, test, vi } from "vitest";
import { once } from "./once.ts";

test("something is made of an object once, even if it is nothing", () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  const [one, other] = [{}, {}];
  made(one);
  made(one);
  made(other);
  expect(make.mock.calls).toEqual([[one], [other]]);
});

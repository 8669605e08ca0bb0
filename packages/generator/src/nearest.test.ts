import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("the nearest candidate is what a person most likely meant", () => {
  expect(nearest("client_eror", ["client-error", "server-error"])).toBe("client-error");
  expect(nearest("parse-txt", ["parse-text", "phrase"])).toBe("parse-text");
  expect(nearest("cleint", ["client", "server"])).toBe("client");
});

test("nothing near is nothing to suggest", () => {
  expect(nearest("fr", ["ar", "de"])).toBeUndefined();
  expect(nearest("zebra", ["client", "server"])).toBeUndefined();
  expect(nearest("x".repeat(100_000), ["x".repeat(100_001)])).toBeUndefined();
});

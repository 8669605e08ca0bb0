import { expect, it } from "vitest";
import { pageAddress } from "./address.ts";

it.each([
  ["index", "en/"],
  ["smtp/index", "en/smtp/"],
  ["smtp/551", "en/smtp/551/"],
  ["compare/smtp/211-vs-551", "en/compare/smtp/211-vs-551/"],
])("gives %s the address %s", (path, address) => {
  expect(pageAddress("en", path)).toBe(address);
});

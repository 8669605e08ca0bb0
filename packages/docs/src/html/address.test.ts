import { describe, expect, it } from "vitest";
import { addressOf, linkedPage } from "./address.ts";

it.each([
  ["index", "en/"],
  ["smtp/index", "en/smtp/"],
  ["smtp/551", "en/smtp/551/"],
  ["compare/smtp/211-vs-551", "en/compare/smtp/211-vs-551/"],
])("gives %s the address %s", (path, address) => {
  expect(addressOf("en", path)).toBe(address);
});

describe("linkedPage", () => {
  it("follows relative links from where they stand", () => {
    expect(linkedPage("smtp/551", "../compare/smtp/211-vs-551.md")).toEqual({
      path: "compare/smtp/211-vs-551",
      hash: "",
    });
    expect(linkedPage("index", "smtp/index.md#class-2yz")).toEqual({
      path: "smtp/index",
      hash: "#class-2yz",
    });
  });

  it.each(["https://example.com/a.md", "/a.md", "#verdict", "a.html", "mailto:a@example.com"])(
    "leaves %s alone",
    (href) => {
      expect(linkedPage("smtp/551", href)).toBeUndefined();
    },
  );
});

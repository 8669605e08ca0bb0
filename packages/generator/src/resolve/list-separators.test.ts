import { list } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { listSeparators } from "./list-separators.ts";

describe.each(["en", "ar", "de", "zh-Hans", "ja", "th", "fa"])("%s", (lang) => {
  const lists = listSeparators(lang);
  const names = ["MAIL", "RCPT", "VRFY", "DATA"];

  it.each([0, 1, 2, 3, 4])("lists %i names as the language does", (count) => {
    const some = names.slice(0, count);
    expect(lists).toBeDefined();
    for (const [joint, type] of [["and", "conjunction"] as const, ["or", "disjunction"] as const]) {
      const expected = new Intl.ListFormat(lang, { type }).format(some);
      expect(list(some, { lang, ...(lists && { lists }) }, joint)).toBe(expected);
    }
  });
});

it.each(["es", "he"])("leaves %s alone, which looks at the name that follows", (lang) => {
  expect(listSeparators(lang)).toBeUndefined();
});

it("says where a language sets Latin letters off by spaces", () => {
  const lists = listSeparators("th", true);
  expect(list(["RFC 5321", "RFC 2645"], { lang: "th", ...(lists && { lists }) })).toBe(
    "RFC 5321 และ RFC 2645",
  );
});

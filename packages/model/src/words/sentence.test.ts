import { describe, expect, it } from "vitest";
import { choosePattern, fill, list } from "./sentence.ts";

describe("fill", () => {
  it("puts arguments into their placeholders and leaves theirs alone", () => {
    expect(fill("{a} before {b}", { a: "{b}", b: "x" })).toBe("{b} before x");
  });

  it("refuses a pattern that asks for more than it is given", () => {
    expect(() => fill("{a} before {b}", { a: "x" })).toThrow(RangeError);
    expect(() => fill("{constructor}", {})).toThrow(RangeError);
  });
});

describe("list", () => {
  it("sets a joining word off from Latin letters, where the language does, and from nothing else", () => {
    const and = { two: "和", more: "、", last: "和" };
    const chinese = { lang: "zh-Hans", lists: { and, or: and, spaced: true } } as const;
    expect(list(["RCPT", "VRFY", "EXPN"], chinese)).toBe("RCPT、VRFY 和 EXPN");
    expect(list(["客户端", "服务器"], chinese)).toBe("客户端和服务器");
    expect(list(["客户端", "`TSIG`"], chinese)).toBe("客户端和 `TSIG`");
  });

  it("puts a comma between Latin names where other names have a mere space between them", () => {
    const and = { two: "และ", more: " ", last: " และ" };
    const thai = { lang: "th", lists: { and, or: and, spaced: true } } as const;
    expect(list(["RCPT", "VRFY", "EXPN"], thai)).toBe("RCPT, VRFY และ EXPN");
    expect(list(["ไคลเอ็นต์", "เซิร์ฟเวอร์", "พร็อกซี"], thai)).toBe("ไคลเอ็นต์ เซิร์ฟเวอร์ และพร็อกซี");
  });

  const lists = {
    and: { two: " + ", more: "; ", last: "; + " },
    or: { two: " | ", more: "; ", last: "; | " },
  };

  it("joins with what stands between names", () => {
    expect(list([], { lang: "en", lists })).toBe("");
    expect(list(["A"], { lang: "en", lists })).toBe("A");
    expect(list(["A", "B"], { lang: "en", lists })).toBe("A + B");
    expect(list(["A", "B", "C", "D"], { lang: "en", lists })).toBe("A; B; C; + D");
    expect(list(["A", "B", "C"], { lang: "en", lists }, "or")).toBe("A; B; | C");
  });

  it("asks the language where it is not told", () => {
    expect(list(["A", "B", "C"], { lang: "en" })).toBe("A, B, and C");
    expect(list(["A", "B"], { lang: "ar" }, "or")).toBe("A أو B");
    expect(list(["Ana", "Isabel"], { lang: "es" })).toBe("Ana e Isabel");
  });
});

describe("choosePattern", () => {
  const patterns = { one: "one", two: "two", other: "other", none: "none", any: "any", yes: "yes" };

  it("counts the values of a list by the rules of the language", () => {
    expect(choosePattern(patterns, ["A"], "ar")).toBe("one");
    expect(choosePattern(patterns, ["A", "B"], "ar")).toBe("two");
    expect(choosePattern(patterns, ["A", "B"], "en")).toBe("other");
    expect(choosePattern(patterns, ["A", "B", "C"], "ar")).toBe("other");
  });

  it("has words of its own for nothing, everything and flags", () => {
    expect(choosePattern(patterns, [], "en")).toBe("none");
    expect(choosePattern(patterns, null, "en")).toBe("none");
    expect(choosePattern(patterns, "any", "en")).toBe("any");
    expect(choosePattern(patterns, true, "en")).toBe("yes");
    expect(choosePattern(patterns, false, "en")).toBeUndefined();
  });

  it("falls back to `other` for a value without a pattern", () => {
    expect(choosePattern(patterns, "constructor", "en")).toBe("other");
  });
});

import { describe, expect, it } from "vitest";
import { matchLocale } from "./match-locale.ts";

const KNOWN = ["en", "ar", "hi", "pt", "zh-Hans"];

describe("matchLocale", () => {
  it.each([
    ["ar", "ar"],
    ["ar-EG", "ar"],
    ["AR-eg", "ar"],
    ["ar-Arab-EG", "ar"],
    ["en-GB-oxendict", "en"],
    ["en-Latn-US", "en"],
    ["pt-BR", "pt"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-Hans-SG", "zh-Hans"],
    ["zh-Hans-TW", "zh-Hans"],
  ])("%s is served by %s", (asked, found) => {
    expect(matchLocale(asked, KNOWN)).toBe(found);
  });

  it.each([
    ["zh-TW", ["zh-Hans", "zh-Hant"], "zh-Hant"],
    ["zh-HK", ["zh-Hans", "zh-Hant"], "zh-Hant"],
    ["sr-RS", ["sr-Latn", "sr-Cyrl"], "sr-Cyrl"],
    ["sr-ME", ["sr-Latn", "sr-Cyrl"], "sr-Latn"],
    ["pt-PT", ["pt", "pt-PT"], "pt-PT"],
    ["pt-AO", ["pt-BR"], "pt-BR"],
    ["pt", ["pt-BR"], "pt-BR"],
  ])("%s, where there are %j, is served by %s", (asked, known, found) => {
    expect(matchLocale(asked, known)).toBe(found);
  });

  it.each([
    "sv",
    "zh-TW",
    "zh-HK",
    "zh-Hant",
    "hi-Latn",
    "ar-Latn-EG",
    "arc",
    "",
    "x!",
    "\u001B[31m",
    "__proto__",
  ])("%j is served by none", (asked) => {
    expect(matchLocale(asked, KNOWN)).toBeUndefined();
  });
});

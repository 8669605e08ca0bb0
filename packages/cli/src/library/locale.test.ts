import { describe, expect, it } from "vitest";
import { environmentLocale, matchLocale } from "./locale.ts";

const KNOWN = ["en", "ar", "pt", "zh-Hans"];

describe("matchLocale", () => {
  it.each([
    ["ar", "ar"],
    ["ar-EG", "ar"],
    ["AR-eg", "ar"],
    ["en-GB-oxendict", "en"],
    ["pt-BR", "pt"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-Hans-SG", "zh-Hans"],
  ])("%s is served by %s", (asked, found) => {
    expect(matchLocale(asked, KNOWN)).toBe(found);
  });

  it.each(["sv", "zh-TW", "arc", "", "x!", "\u001B[31m", "__proto__"])(
    "%j is served by none",
    (asked) => {
      expect(matchLocale(asked, KNOWN)).toBeUndefined();
    },
  );
});

describe("environmentLocale", () => {
  it.each([
    [{ LANG: "ar_EG.UTF-8" }, "ar-EG"],
    [{ LANG: "de_DE@euro" }, "de-DE"],
    [{ LC_ALL: "", LC_MESSAGES: "ar", LANG: "en" }, "ar"],
    [{ LC_ALL: "fr_FR", LC_MESSAGES: "ar", LANG: "en" }, "fr-FR"],
    [{ LC_ALL: "C", LANG: "ar" }, undefined],
    [{ LANG: "C.UTF-8" }, undefined],
    [{ LANG: "POSIX" }, undefined],
    [{}, undefined],
  ])("%j asks for %s", (env, tag) => {
    expect(environmentLocale(env)).toBe(tag);
  });
});

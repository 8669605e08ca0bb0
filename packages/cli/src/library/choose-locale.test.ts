import { expect, it } from "vitest";
import { usualLocale } from "./choose-locale.ts";
import { openLibrary } from "./library.ts";

const PUBLISHED = ["en", "ar", "ja", "pt", "zh-Hans"];
const library = {
  ...openLibrary(),
  locales: () => PUBLISHED.map((tag) => ({ tag, endonym: tag, direction: "ltr" }) as const),
};

// German stands for a draft: what is not published is not there.
it.each([
  ["en_US.UTF-8", "en"],
  ["ar_EG.UTF-8", "ar"],
  ["ja_JP.eucJP", "ja"],
  ["pt_BR", "pt"],
  ["pt_PT@euro", "pt"],
  ["zh_CN.UTF-8", "zh-Hans"],
  ["zh_SG", "zh-Hans"],
  ["zh-Hans", "zh-Hans"],
  ["zh_TW.UTF-8", "en"],
  ["zh_HK.Big5", "en"],
  ["de_DE.UTF-8", "en"],
  ["C", "en"],
  ["C.UTF-8", "en"],
  ["POSIX", "en"],
  ["", "en"],
  ["not a locale", "en"],
])("a terminal that asks for %j is answered in %s", (value, locale) => {
  expect(usualLocale({ LANG: value }, library)).toBe(locale);
  expect(usualLocale({ LC_ALL: value, LANG: "ar" }, library)).toBe(value === "" ? "ar" : locale);
  expect(usualLocale({ LC_MESSAGES: value, LANG: "ar" }, library)).toBe(
    value === "" ? "ar" : locale,
  );
});

import { expect, it } from "vitest";
import { environmentLocale } from "./environment-locale.ts";

it.each([
  [{ LANG: "ar_EG.UTF-8" }, "ar-EG"],
  [{ LANG: "zh_CN.UTF-8" }, "zh-CN"],
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

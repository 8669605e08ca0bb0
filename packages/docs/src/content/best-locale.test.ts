import { expect, it } from "vitest";
import { bestLocale } from "./best-locale.ts";

it.each([
  [["ar-EG", "en"], "ar"],
  [["fr", "AR"], "ar"],
  [["zh-CN"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["zh-TW"], undefined],
  [["zh-Hant", "ar"], "ar"],
  [["no tag", "ar"], "ar"],
  [["fr", "nl"], undefined],
  [[], undefined],
])("of what readers of %j know, offers %s", (wanted, best) => {
  expect(bestLocale(wanted, ["en", "ar", "zh-Hans"])).toBe(best);
});

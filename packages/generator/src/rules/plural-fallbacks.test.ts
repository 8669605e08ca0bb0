import { expect, test } from "vitest";
import { edit, realCatalogue, smallCatalogue, stamped } from "../../test/catalogue.ts";
import { validate } from "../validate/validate.ts";
import { pluralFallbacks } from "./plural-fallbacks.ts";

test("a language that tells two and three apart, and has one sentence for both, is listed", () => {
  const arabic = "mail/text/ar.yaml";
  const loaded = edit(smallCatalogue(), {
    [arabic]: [
      {
        replace: '      other: "قد يجيب الرمز {code} عن {values}."\n',
        with: '      "=1": "لا يجيب الرمز {code} إلا عن {values}."\n      other: "قد يجيب الرمز {code} عن {values}."\n',
      },
    ],
  });
  const { authored } = validate(stamped(loaded));
  const found = authored && pluralFallbacks(authored).filter(({ file }) => file === arabic);
  expect(found).toContainEqual({
    locale: "ar",
    file: arabic,
    path: ["attributes", "commands", "says"],
    categories: ["two", "few"],
  });
});

test("where our Arabic tells one value from several, it has sentences for two, and for three to ten", () => {
  const { authored } = validate(realCatalogue());
  const found =
    authored &&
    pluralFallbacks(authored).filter(
      ({ locale, categories }) => locale === "ar" && !categories.includes("one"),
    );
  expect(new Set(found?.flatMap(({ categories }) => categories))).toEqual(new Set(["many"]));
});

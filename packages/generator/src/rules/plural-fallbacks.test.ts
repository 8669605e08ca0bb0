import { expect, it } from "vitest";
import { edit, smallCatalogue } from "../../test/catalogue.ts";
import { validate } from "../validate/validate.ts";
import { pluralFallbacks } from "./plural-fallbacks.ts";

function fallbacksOf(two?: string) {
  const loaded = edit(smallCatalogue(), {
    "mail/text/ar.yaml": two === undefined ? [] : [{ replace: OTHER, with: `${OTHER}\n${two}` }],
  });
  const { partial } = validate(loaded);
  return partial ? pluralFallbacks(partial) : [];
}

const OTHER = '      other: "قد يجيب الرمز {code} عن {values}."';

function ofCommands(two?: string) {
  return fallbacksOf(two).find(
    ({ file, path }) =>
      file === "mail/text/ar.yaml" && path.join("/") === "attributes/commands/says",
  );
}

it("lists the numbers that a language tells apart and has no sentence for", () => {
  expect(ofCommands()).toMatchObject({
    locale: "ar",
    attribute: "commands",
    categories: ["one", "two", "few", "many"],
  });
  expect(ofCommands('      two: "يجيب الرمز {code} عن {values}."')?.categories).toEqual([
    "one",
    "few",
    "many",
  ]);
});

it("says nothing of flags and of single values", () => {
  const attributes = fallbacksOf().map(({ attribute }) => attribute);
  expect(attributes).not.toContain("parse-text");
  expect(attributes).not.toContain("address");
});

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { edit, smallCatalogue } from "../../test/catalogue.ts";
import { load } from "../load/load.ts";
import { validate } from "./validate.ts";

test.each([
  "across/comparisons.yaml",
  "across/text/en.yaml",
  "guides/text/en.yaml",
  "terms/terms.yaml",
  "terms/text/en.yaml",
  "site/site.yaml",
  "site/text/en.yaml",
])("%s is told to be no YAML, and nothing is missed in it besides", (name) => {
  const loaded = edit(smallCatalogue(), { [name]: [{ write: "a: [\n" }] });
  const own = validate(loaded).diagnostics.filter(({ at }) => at.path.endsWith(name));
  expect(new Set(own.map(({ rule }) => rule))).toEqual(new Set(["yaml-syntax"]));
});

test.each(["terms/terms.yaml", "terms/text/en.yaml", "across/comparisons.yaml"])(
  "of all our data only %s is told to be no YAML, and not the words that lean on it",
  (name) => {
    const real = load(fileURLToPath(new URL("../../../../data", import.meta.url)));
    const files = real.files.map((file) =>
      file.name === name ? { ...file, text: `${file.text}x: [\n` } : file,
    );
    const { diagnostics } = validate({ ...real, files });
    expect(diagnostics.map(({ at, rule }) => `${at.path.split("data/").at(-1)} ${rule}`)).toEqual([
      `${name} yaml-syntax`,
    ]);
  },
);

test.each(["across/text/en.yaml", "terms/text/en.yaml", "site/text/en.yaml"])(
  "%s is told to have the wrong shape",
  (name) => {
    const loaded = edit(smallCatalogue(), { [name]: [{ write: "nobody: { knows: this }\n" }] });
    const { authored, diagnostics } = validate(loaded);
    expect(diagnostics.some(({ at }) => at.path === `data/${name}`)).toBe(true);
    expect(authored).toBeUndefined();
  },
);

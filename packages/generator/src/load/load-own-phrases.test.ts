import { expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { problemsOf, smallCatalogue } from "../../test/catalogue.ts";
import { ownPhrases } from "./load-own-phrases.ts";

const FOLDER = fileURLToPath(new URL("../../../../data/phrases", import.meta.url));
const small = smallCatalogue().files.filter(({ name }) => !name.startsWith("phrases/"));

it("lends a catalogue without phrases those of the languages it lists", () => {
  const lent = ownPhrases(small, FOLDER);
  expect(lent.map(({ name }) => name)).toEqual([
    "phrases/en.yaml",
    "phrases/ar.yaml",
    "phrases/stamps/ar.json",
  ]);
  expect(problemsOf({ ...smallCatalogue(), files: [...small, ...lent] })).toBe("");
});

it("lends none where the catalogue has its own, or lists languages that nobody can read", () => {
  const own = ["en", "ar"].map((tag) => ({ name: `phrases/${tag}.yaml`, path: "x", text: "" }));
  expect(ownPhrases([...small, ...own], FOLDER)).toEqual([]);
  const broken = { name: "locales.yaml", path: "x", text: "en: [" };
  expect(ownPhrases([broken], FOLDER)).toEqual([]);
});

function locales(...tags: string[]) {
  return { name: "locales.yaml", path: "x", text: tags.map((tag) => `${tag}: {}\n`).join("") };
}

it("lends a language beside those that the catalogue brings, unless it is an original and cannot be a translation", () => {
  const own = { name: "phrases/de.yaml", path: "x", text: "" };
  const lent = (...tags: string[]) =>
    ownPhrases([locales(...tags), own], FOLDER).map(({ name }) => name);
  const arabic = ["phrases/ar.yaml", "phrases/stamps/ar.json"];
  expect(lent("en", "de", "ar")).toEqual(["phrases/en.yaml", ...arabic]);
  expect(lent("de", "en", "ar")).toEqual(arabic);
});

it("holds what it lends to no style of the catalogue", () => {
  const style = {
    name: "style.yaml",
    path: "style.yaml",
    text: "en:\n  avoid:\n    retry: { write: send again, why: We say so. }\n",
  };
  const files = small.filter(({ name }) => name !== "style.yaml");
  const lent = ownPhrases(small, FOLDER);
  const problems = (phrases: typeof lent) =>
    problemsOf({ ...smallCatalogue(), files: [...files, style, ...phrases] });
  expect(problems(lent)).not.toContain("phrases/en.yaml");
  const brought = lent.map((file) => ({ ...file, path: `data/${file.name}` }));
  expect(problems(brought)).toContain("phrases/en.yaml");
});

it("lends phrases that the glossary of a catalogue does not judge", () => {
  const glossary = {
    name: "glossary.yaml",
    path: "data/glossary.yaml",
    text: "code: { words: { ar: { use: شيفرة, avoid: [رمز] } } }\n",
  };
  const others = small.filter(({ name }) => name !== "glossary.yaml");
  const lent = ownPhrases(small, FOLDER);
  const files = [...others, glossary, ...lent];
  expect(problemsOf({ ...smallCatalogue(), files }, "glossary-avoid")).not.toContain("phrases/");
  const brought = lent.map((file) => ({ ...file, path: `data/${file.name}` }));
  const own = { ...smallCatalogue(), files: [...others, glossary, ...brought] };
  expect(problemsOf(own, "glossary-avoid")).toContain("phrases/ar.yaml");
});

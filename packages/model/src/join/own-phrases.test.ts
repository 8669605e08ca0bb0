import { expect, test } from "vitest";
import { PHRASES, WORDS } from "../testing/sample.ts";
import { phrasesFor } from "./own-phrases.ts";
import { joinProtocol } from "./protocol.ts";
import { MAIL } from "../testing/sample.ts";

const text = (locale: string, phrases: object = {}) => ({
  locale,
  protocol: "mail",
  words: { actors: {}, classes: {}, attributes: {}, ...phrases },
  codes: {},
  comparisons: {},
});

const joined = (...texts: ReturnType<typeof text>[]) =>
  joinProtocol({ protocol: MAIL, codes: [] }, texts).words;

const english = text("en", {
  phrases: { headings: { use: "When to exit with {code}", codes: "All exit codes" } },
});

test("a protocol without phrases of its own has those of all", () => {
  expect(phrasesFor(WORDS, PHRASES)).toBe(PHRASES);
});

test("phrases of its own take the place of those of all, and no others", () => {
  const phrases = phrasesFor(joined(english), PHRASES);
  expect(phrases.headings.use).toBe("When to exit with {code}");
  expect(phrases.advice).toEqual(PHRASES.advice);
});

test("what a language does not say of them falls back, and says so", () => {
  const german = text("de", { phrases: { headings: { codes: "Alle Exitcodes" } } });
  const phrases = phrasesFor(joined(german, english), {
    ...PHRASES,
    lang: "de",
    fallback: ["headings/codes", "headings/fix"],
  });
  expect(phrases.headings.codes).toBe("Alle Exitcodes");
  expect(phrases.headings.use).toBe("When to exit with {code}");
  expect(phrases.fallback).toEqual(["headings/fix", "headings/use"]);
});

import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** Languages are named as everybody names them. */
export const localeWellformed: Rule = {
  id: "locale-wellformed",
  about:
    "Languages have canonical BCP 47 tags, the direction of their script, and an endonym of their own; the reference is no draft.",
  byFolder: true,
  check({ locales, glossary, style, search }, report) {
    const endonyms = new Map<string, string>();
    const [reference = "", ...others] = Object.keys(locales);
    if (locales[reference]?.draft === true) {
      report({
        file: "locales.yaml",
        path: [reference, "draft"],
        on: "key",
        message: `\`${reference}\` is the language that the others translate, and cannot be a draft.`,
        help:
          others.length > 0
            ? "Remove `draft`, or put the language below the one that it translates."
            : "Remove `draft`.",
      });
    }
    for (const [tag, { endonym, direction }] of Object.entries(locales)) {
      const file = "locales.yaml";
      if (!isCanonical(file, tag)) continue;
      if (direction !== directionOf(tag)) {
        report({
          file,
          path: [tag, "direction"],
          message: `\`${tag}\` is written ${directionOf(tag) === "rtl" ? "from right to left" : "from left to right"}.`,
          help: `Write \`${directionOf(tag)}\`.`,
        });
      }
      const twin = endonyms.get(endonym);
      if (twin !== undefined) {
        report({
          file,
          path: [tag, "endonym"],
          message: `\`${endonym}\` is the name of \`${twin}\`, too.`,
          help: "Write the name that speakers use for this language.",
          also: [{ file, path: [twin, "endonym"] }],
        });
      }
      endonyms.set(endonym, tag);
    }
    for (const tag of Object.keys(search)) isCanonical("search.yaml", tag);
    const known = (file: string, path: DataPath, tag: string) => {
      if (Object.hasOwn(locales, tag) || isLanguage(tag)) return;
      report({
        file,
        path: [...path, tag],
        on: "key",
        message: `There is no language \`${tag}\` in locales.yaml, nor in CLDR.`,
        help: "Correct the tag: `pt`, `zh-Hans`.",
        didYouMean: nearest(tag, Object.keys(locales)),
      });
    };
    for (const [term, { words }] of Object.entries(glossary)) {
      for (const tag of Object.keys(words)) known("glossary.yaml", [term, "words"], tag);
    }
    for (const tag of Object.keys(style)) known("style.yaml", [], tag);

    function isCanonical(file: string, tag: string): boolean {
      const canonical = canonicalTag(tag);
      if (canonical === tag) return true;
      report({
        file,
        path: [tag],
        on: "key",
        message: `\`${tag}\` is not a tag as BCP 47 writes it.`,
        help:
          canonical === undefined
            ? "Use a tag such as `pt` or `zh-Hans`."
            : `Write \`${canonical}\`.`,
      });
      return false;
    }
  },
};

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Terms and typography of a language may be settled before it has any words here. */
function isLanguage(tag: string): boolean {
  return canonicalTag(tag) === tag && languages.of(tag) !== undefined;
}

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "Arab",
  "Hebr",
  "Syrc",
  "Thaa",
  "Nkoo",
  "Adlm",
  "Rohg",
]);

function directionOf(tag: string): "ltr" | "rtl" {
  const { script = "" } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}

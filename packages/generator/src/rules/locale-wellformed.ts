import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** Languages are named as everybody names them. */
export const localeWellformed: Rule = {
  id: "locale-wellformed",
  about:
    "Languages have canonical BCP 47 tags, the direction of their script, and an endonym of their own.",
  byFolder: true,
  check({ locales, glossary, style, search }, report) {
    const endonyms = new Map<string, string>();
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
      if (Object.hasOwn(locales, tag)) return;
      report({
        file,
        path: [...path, tag],
        on: "key",
        message: `locales.yaml has no locale \`${tag}\`.`,
        help: "Correct the tag, or add the locale.",
        didYouMean: nearest(tag, Object.keys(locales)),
      });
    };
    for (const [term, entries] of Object.entries(glossary)) {
      for (const tag of Object.keys(entries)) known("glossary.yaml", [term], tag);
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

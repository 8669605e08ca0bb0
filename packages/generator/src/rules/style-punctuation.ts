import { once } from "@wirecode/model";
import type { AuthoredStyle } from "../schema/style.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { escaped, isLatin, lettersOf } from "./script-of.ts";

/** Marks are those of the language; within runs of Latin words they are those of the run. */
export const stylePunctuation: Rule = {
  id: "style-punctuation",
  about:
    "Beside the letters of a language no punctuation stands that style.yaml replaces there by its own.",
  byFolder: true,
  excusable: true,
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
  },
};

const problemsBy = once((style: AuthoredStyle) => {
  const patterns = new Map(
    Object.entries(style).flatMap(([locale, { punctuation }]) => {
      const marks = Object.keys(punctuation);
      return marks.length > 0
        ? [[locale, { punctuation, pattern: besideLetters(locale, marks) }]]
        : [];
    }),
  );
  return perText("style-punctuation", ({ file, path, text, locale }: Prose): readonly Problem[] => {
    const own = patterns.get(locale);
    if (!own) return [];
    return [...text.matchAll(own.pattern)].map(({ 0: mark, index }) => ({
      file,
      path,
      within: { offset: index, length: mark.length },
      message: `This language does not write \`${mark}\` beside its own letters.`,
      help: advice(own.punctuation[mark] ?? ""),
      also: [{ file: "style.yaml", path: [locale, "punctuation", mark], on: "key" as const }],
    }));
  });
});

function advice(right: string): string {
  if (right === "") return "Leave it out.";
  return right.trim() === "" ? "Write a space instead." : `Write \`${right}\` instead.`;
}

/** Any of the marks, the longest first, where the next letter on either side is one of the language's own. */
function besideLetters(locale: string, marks: readonly string[]): RegExp {
  const any = marks
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join("|");
  if (isLatin(locale)) return new RegExp(any, "gu");
  const letter = `[${lettersOf(locale)}]`;
  // The mark comes first: V8 would look behind every character for a letter before it looks for a mark.
  return new RegExp(
    String.raw`(?:${any})(?:(?<=${letter}\p{M}*\s*(?:${any}))|(?=\s*${letter}))`,
    "gu",
  );
}

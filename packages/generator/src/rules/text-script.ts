import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";

/** A word has letters of one script: those that look alike are not the same to a search. */
export const textScript: Rule = {
  id: "text-script",
  about: "No word mixes Latin letters or digits with Cyrillic or Greek letters.",
  byFolder: true,
  excusable: true,
  check(authored, report, files) {
    for (const problem of problemsIn.of(authored, files)) report(problem);
  },
};

const ALIKE = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}]`;
const MIXED = new RegExp(
  `[\\p{L}\\p{N}]*(?:[A-Za-z0-9]${ALIKE}|${ALIKE}[A-Za-z0-9])[\\p{L}\\p{N}]*`,
  "gu",
);

// A quick look, since the exact one is slow on much text.
const ANY = new RegExp(ALIKE, "u");

const problemsIn = perText("text-script", ({ file, path, text }: Prose): readonly Problem[] => {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(MIXED)].map(({ 0: word, index }) => ({
    file,
    path,
    within: { offset: index, length: word.length },
    message: `\`${word}\` mixes letters of two scripts, some of which only look like the others.`,
    help: "Write wire words in Latin letters throughout, and join your own to them with a hyphen.",
  }));
});

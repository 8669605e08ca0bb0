import { once } from "@wirecode/model";
import type { AuthoredStyle } from "../schema/style.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { sentencesOf } from "./sentences.ts";

/** Sentences are short enough to be read once. */
export const styleLength: Rule = {
  id: "style-length",
  about: "No sentence has more words than style.yaml allows in its language.",
  byFolder: true,
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
  },
};

const problemsBy = once((style: AuthoredStyle) =>
  perText("style-length", (prose: Prose): readonly Problem[] => {
    const { locale, form, file, path, text } = prose;
    const longest = style[locale]?.["longest-sentence"];
    if (longest === undefined || form !== "sentences" || countWords(text) <= longest) return [];
    return sentencesOf(text).flatMap((sentence) => {
      const words = countWords(sentence.text);
      if (words <= longest) return [];
      return {
        file,
        path,
        within: { offset: sentence.offset, length: sentence.text.length },
        message: `This sentence has ${words} words, and ${longest} are the most.`,
        help: "Make two sentences of it, or leave out what the reader does not need.",
      };
    });
  }),
);

/** The runs of what is not blank; counted by hand, since this is asked of every text. */
function countWords(text: string): number {
  let words = 0;
  let afterBlank = true;
  for (let index = 0; index < text.length; index++) {
    const isBlank = text.charCodeAt(index) <= SPACE;
    if (afterBlank && !isBlank) words++;
    afterBlank = isBlank;
  }
  return words;
}

const SPACE = 0x20;

import { own } from "../own.ts";
import type { AuthoredGlossary } from "../schema/glossary.ts";
import { perString } from "./per-string.ts";
import type { Rule } from "./rule.ts";
import { sentencesOf } from "./sentences.ts";
import { referenceOf, translatedTexts, type TranslatedText } from "./translated-texts.ts";
import { withoutWireWords } from "./wire-words.ts";

/** What is translated is not English any more. */
export const translationEqual: Rule = {
  id: "translation-equal",
  about:
    "No translated text is its English unchanged, and none has a whole English sentence, beyond wire words and numbers.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const reference = referenceOf(authored);
    const sentencesIn = perString(longSentences);
    for (const one of translatedTexts(authored)) {
      const { file, path, text, original } = one;
      if (text === original) {
        if (!hasWords(original) || isSharedTerm(one, authored.glossary)) continue;
        report({
          file,
          path,
          message: `The text is its ${reference} unchanged, so that it is not translated.`,
          help: `Translate it, or remove it: pages then show the ${reference} and say so. A name that stays as it is goes into exceptions.yaml.`,
        });
        continue;
      }
      const sentence = sentencesIn(original).find((english) => text.includes(english));
      if (sentence === undefined) continue;
      report({
        file,
        path,
        within: { offset: text.indexOf(sentence), length: sentence.length },
        message: `This sentence is its ${reference} unchanged, so that it is not translated.`,
        help: "Translate it.",
      });
    }
  },
};

/** Whether there is anything to translate: a word in small letters, or one that begins a label with a capital. */
function hasWords(text: string): boolean {
  return /\p{L}\p{Ll}/u.test(withoutWireWords(text.replaceAll(/\{[^{}]*\}/g, " ")));
}

/** Whether the glossary says that a language uses the very word. */
function isSharedTerm({ text, locale }: TranslatedText, glossary: AuthoredGlossary): boolean {
  const folded = text.toLowerCase();
  return Object.values(glossary).some(({ words }) => {
    const { use = "", forms = [] } = own(words, locale) ?? {};
    return [use, ...forms].some((one) => one.toLowerCase() === folded);
  });
}

const FEWEST_WORDS = 4;

/** The sentences of a text that are no names, codes or examples. */
function longSentences(text: string): readonly string[] {
  return sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => (sentence.match(/\b[a-z]+\b/g) ?? []).length >= FEWEST_WORDS);
}

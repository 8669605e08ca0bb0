import { fold } from "./fold.ts";
import { proseFilesIn } from "./prose.ts";
import type { Rule } from "./rule.ts";
import { findWord, wholeWord } from "./whole-word.ts";

/** The exceptions of the house voice stay few. */
export const styleExceptions: Rule = {
  id: "style-exceptions",
  about: "An exception in style.yaml holds the word it excuses, and stands in some text.",
  check(authored, report, files) {
    for (const [locale, { avoid }] of Object.entries(authored.style)) {
      const excepted = Object.entries(avoid).filter(([, { except }]) => except);
      if (excepted.length === 0) continue;
      const texts = proseFilesIn(locale, authored, files).flatMap(({ prose }) =>
        prose.map(({ text }) => fold(text, locale)),
      );
      for (const [word, { forms = [], except = {} }] of excepted) {
        for (const phrase of Object.keys(except)) {
          const at = {
            file: "style.yaml",
            path: [locale, "avoid", word, "except", phrase],
            on: "key" as const,
          };
          if (![word, ...forms].some((one) => stands(one, [fold(phrase, locale)], locale))) {
            report({
              ...at,
              message: `\`${phrase}\` does not hold the word \`${word}\`.`,
              help: "Write the phrase with the word in it.",
            });
          } else if (!stands(phrase, texts, locale)) {
            report({
              ...at,
              message: `No text says \`${phrase}\` any more.`,
              help: "Remove the exception.",
            });
          }
        }
      }
    }
  },
};

function stands(phrase: string, folded: readonly string[], locale: string): boolean {
  const word = wholeWord(fold(phrase, locale));
  return folded.some((text) => findWord(text, word));
}

import { once } from "@wirecode/model";
import { own } from "../own.ts";
import type { AuthoredGlossaryTerm } from "../schema/glossary.ts";
import { termsIn } from "./glossary-terms.ts";
import { protocolsAbout } from "./protocols-about.ts";
import type { Rule } from "./rule.ts";
import { translatedTexts } from "./translated-texts.ts";
import { partsOfWord, wholeWord, wordStem } from "./whole-word.ts";

/** Translations use the words of the glossary. */
export const glossaryUse: Rule = {
  id: "glossary-use",
  about:
    "Where an English text has a term of the glossary, its translation has the word that the glossary says to use.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    for (const one of translatedTexts(authored)) {
      const { file, path, locale, original, of, entry } = one;
      const protocols = protocolsAbout(authored, of, entry);
      let text: string | undefined;
      for (const { key, term, found } of termsIn(original, authored.glossary, protocols)) {
        const word = own(term.words, locale);
        if (!word) continue;
        text ??= withoutVowels(one.text).toLowerCase();
        if (says(text, word)) continue;
        report({
          file,
          path,
          on: "key",
          message: `The English says “${found}”, and the translation does not say \`${word.use}\`.`,
          help: "Write the word of the glossary. Other forms of it, and English phrases that mean something else, stand there too.",
          also: [{ file: "glossary.yaml", path: [key, "words", locale, "use"] }],
        });
      }
    }
  },
};

type Words = AuthoredGlossaryTerm["words"][string];

function says(text: string, word: Words): boolean {
  return formsOf(word).some(
    ({ parts, pattern }) => parts.every((part) => text.includes(part)) && pattern().test(text),
  );
}

/** Most forms of a word are not in a text, and exact patterns take long to make. */
const formsOf = once(({ use, forms = [], stem }: Words) =>
  [use, ...forms].map((form) => {
    const plain = withoutVowels(form).toLowerCase();
    let made: RegExp | undefined;
    return {
      parts: partsOfWord(plain),
      // In lower case already: with the flag `i`, V8 takes far longer to make classes of letters.
      pattern: () => (made ??= (stem ? wordStem : wholeWord)(plain, "u")),
    };
  }),
);

/** Arabic and Hebrew may write the vowels or leave them out. */
function withoutVowels(text: string): string {
  return text.replaceAll(/[\u0591-\u05C7\u064B-\u0652\u0670]/g, "");
}

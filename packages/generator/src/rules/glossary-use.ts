import { once } from "@wirecode/model";
import { own } from "../own.ts";
import type { AuthoredGlossaryTerm } from "../schema/glossary.ts";
import { fold } from "./fold.ts";
import { termsIn } from "./glossary-terms.ts";
import { protocolsAbout } from "./protocols-about.ts";
import type { Rule } from "./rule.ts";
import { referenceOf, translatedTerms } from "./translated-texts.ts";
import { findWord, wholeWord, type Word, wordStem } from "./whole-word.ts";

/** Translations use the words of the glossary. */
export const glossaryUse: Rule = {
  id: "glossary-use",
  about:
    "Where an English text has a term of the glossary, its translation has the word that the glossary says to use.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const reference = referenceOf(authored);
    for (const one of translatedTerms(authored)) {
      const { file, path, locale, original, of, entry } = one;
      const protocols = protocolsAbout(authored, of, entry);
      let folded: string | undefined;
      for (const { key, term, found } of termsIn(original, authored.glossary, protocols)) {
        const word = own(term.words, locale);
        if (!word) continue;
        const text = (folded ??= fold(withoutVowels(one.text), locale));
        if (
          saying(term)
            .get(locale)
            ?.some((form) => findWord(text, form))
        )
          continue;
        report({
          file,
          path,
          on: "key",
          message: `The ${reference} says “${found}”, and the translation does not say \`${word.use}\`.`,
          help: `Write the word of the glossary. Other forms of it, and ${reference} phrases that mean something else, stand there too.`,
          also: [{ file: "glossary.yaml", path: [key, "words", locale, "use"] }],
        });
      }
    }
  },
};

/** What says a term rightly, by language. */
const saying = once(
  ({ words }: AuthoredGlossaryTerm): ReadonlyMap<string, readonly Word[]> =>
    new Map(
      Object.entries(words).map(([locale, { use, forms = [], stem }]) => [
        locale,
        [use, ...forms].map((form) =>
          (stem ? wordStem : wholeWord)(fold(withoutVowels(form), locale)),
        ),
      ]),
    ),
);

/** Arabic and Hebrew may write the vowels or leave them out. */
function withoutVowels(text: string): string {
  return text.replaceAll(/[\u0591-\u05C7\u064B-\u0652\u0670]/g, "");
}

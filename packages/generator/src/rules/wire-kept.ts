import type { Authored } from "../schema/authored.ts";
import { perString } from "./per-string.ts";
import type { Rule } from "./rule.ts";
import { sayDifference } from "./say-difference.ts";
import { referenceOf, translatedTexts } from "./translated-texts.ts";
import { keywordsIn } from "./keywords.ts";
import { wireWordsIn } from "./wire-words.ts";

/** A translation has the wire words of its English. */
export const wireKept: Rule = {
  id: "wire-kept",
  about:
    "A translated text has every command, header field, mnemonic and other wire word of the English it was made from.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const reference = referenceOf(authored);
    const translated = translatedWords(authored);
    const wordsOf = perString(distinctWords);
    for (const { file, path, locale, text, original } of translatedTexts(authored)) {
      const lost = wordsOf(original).filter(
        (word) => !text.includes(word) && !translated.get(word)?.has(locale),
      );
      if (lost.length === 0) continue;
      report({
        file,
        path,
        message: `The translation does not have the wire words of the ${reference}. ${sayDifference(lost, [])}`,
        help: "Write them as they travel. An abbreviation that the language spells out is a term of glossary.yaml.",
      });
    }
  },
};

/** The wire words of a text, each once; those of requirements are told by a rule of their own. */
function distinctWords(text: string): readonly string[] {
  const keywords = new Set(keywordsIn(text).flatMap(({ keyword }) => keyword.split(" ")));
  return [...new Set(wireWordsIn(text))].filter((word) => !keywords.has(word));
}

/** The abbreviations that the glossary translates, each with the languages in which it does: MTA, the ID of `caller ID`. */
function translatedWords({ glossary }: Authored): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [term, { forms = [], words }] of Object.entries(glossary)) {
    for (const word of wireWordsIn([term, ...forms].join(" "))) {
      const locales = found.get(word) ?? new Set();
      for (const [locale, { use }] of Object.entries(words)) {
        if (!use.includes(word)) locales.add(locale);
      }
      found.set(word, locales);
    }
  }
  return found;
}

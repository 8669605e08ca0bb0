import { asciiDigits } from "@wirecode/model";
import { perString } from "./per-string.ts";
import type { Rule } from "./rule.ts";
import { sayDifference } from "./say-difference.ts";
import { referenceOf, translatedTexts } from "./translated-texts.ts";

/** What has to survive translation: documents, sections, enhanced codes, and numbers as long as most codes. */
const FACTS = /RFC\s*\d+|§\s*[\dA-Z.]*[\dA-Z]|\d+\.\d+\.\d+|\d{3,}/gu;

/** Numbers that a translation may write where English has a word, such as 2 for two, and may not leave out. */
const SMALL = /(?<![\p{L}\p{N}.§_-])\d{1,2}(?![\p{L}\p{N}_]|[.,:-]\p{N})/gu;

/** A translation mentions the same codes and documents as its original. */
export const textNumbers: Rule = {
  id: "text-numbers",
  about:
    "A translated text mentions the same codes, numbers, documents and sections as the English it was made from.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const reference = referenceOf(authored);
    const englishFacts = perString(numbersIn);
    for (const { file, path, entry, text, original } of translatedTexts(authored)) {
      if (!/\p{Nd}/u.test(original) && !/\p{Nd}/u.test(text)) continue;
      const { facts: wanted, small } = englishFacts(original);
      const own = asciiDigits(text);
      const found = mentions(own);
      const numbers = new Set(own.match(/\d+/g));
      const lost = [
        ...[...wanted].filter((one) => !found.has(one)),
        ...small.filter((one) => !numbers.has(one)),
      ];
      const added = [...found].filter((one) => !wanted.has(one));
      const difference = sayDifference(lost, added);
      if (difference === "") continue;
      report({
        file,
        path,
        on: "key",
        message: `The translation of \`${entry}\` does not mention the same numbers as the ${reference}. ${difference}`,
        help: `Numbers are facts: correct the translation, or the ${reference} if it is wrong.`,
      });
    }
  },
};

function numbersIn(original: string) {
  const english = asciiDigits(original);
  return { facts: mentions(english), small: [...new Set(english.match(SMALL))] };
}

function mentions(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(FACTS)].map(([found]) => found.replaceAll(/\s+/g, " ").replace("§ ", "§")),
  );
}

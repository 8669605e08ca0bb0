import { PHRASES } from "../load/layout.ts";
import type { Rule } from "./rule.ts";
import { sayDifference, translatedEntries, type TranslatedString } from "./translated-entries.ts";

/** What has to survive translation: documents, sections, enhanced codes, and numbers as long as a code. */
const FACTS = /RFC\s*\d+|§\s*[\dA-Z.]*[\dA-Z]|\d+\.\d+\.\d+|\d{3,}/gu;

/** A translation mentions the same codes and documents as its original. */
export const textNumbers: Rule = {
  id: "text-numbers",
  about:
    "A translated entry mentions the same codes, documents and sections as the English it was made from.",
  byFolder: true,
  check(authored, report) {
    for (const { of, name, file, path, strings } of translatedEntries(authored)) {
      // Phrases speak of no code in particular.
      if (of === PHRASES) continue;
      const [wanted, own] = [mentions(strings, "english"), mentions(strings, "own")];
      const lost = [...wanted].filter((one) => !own.has(one));
      const added = [...own].filter((one) => !wanted.has(one));
      const difference = sayDifference(lost, added);
      if (difference === "") continue;
      report({
        file,
        path,
        on: "key",
        message: `The translation of \`${name}\` does not mention the same numbers as the English. ${difference}`,
        help: "Numbers are facts: correct the translation, or the English if it is wrong.",
      });
    }
  },
};

function mentions(
  strings: readonly TranslatedString[],
  which: "own" | "english",
): ReadonlySet<string> {
  const text = strings.map((one) => one[which].replaceAll(/\p{Nd}/gu, latinDigit)).join("\n");
  return new Set(
    [...text.matchAll(FACTS)].map(([found]) => found.replaceAll(/\s+/g, " ").replace("§ ", "§")),
  );
}

/** Digits of other scripts are the same numbers. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

import { PHRASES } from "../translation/entries.ts";
import { once } from "@wirecode/model";
import type { Rule } from "./rule.ts";
import { sayDifference, translatedEntries } from "./translated-entries.ts";

/** What has to survive translation: documents, sections, enhanced codes, and numbers as long as a code. */
const FACTS = /RFC\s*\d+|§\s*[\dA-Z.]*[\dA-Z]|\d+\.\d+\.\d+|\d{3,}/gu;

/** A translation mentions the same codes and documents as its original. */
export const textNumbers: Rule = {
  id: "text-numbers",
  about:
    "A translated entry mentions the same codes, documents and sections as the English it was made from.",
  byFolder: true,
  check(authored, report) {
    for (const { of, entry, original } of translatedEntries(authored)) {
      // Phrases speak of no code in particular.
      if (of === PHRASES) continue;
      const [wanted, own] = [mentions(original), mentions(entry.value)];
      const lost = [...wanted].filter((one) => !own.has(one));
      const added = [...own].filter((one) => !wanted.has(one));
      const difference = sayDifference(lost, added);
      if (difference === "") continue;
      report({
        file: entry.file,
        path: entry.path,
        on: "key",
        message: `The translation of \`${entry.name}\` does not mention the same numbers as the English. ${difference}`,
        help: "Numbers are facts: correct the translation, or the English if it is wrong.",
      });
    }
  },
};

const mentions = once((entry: object): ReadonlySet<string> => {
  const text = JSON.stringify(entry, (key, value: unknown) =>
    key === "from" ? undefined : value,
  ).replaceAll(/\p{Nd}/gu, latinDigit);
  return new Set(
    [...text.matchAll(FACTS)].map(([found]) => found.replaceAll(/\s+/g, " ").replace("§ ", "§")),
  );
});

/** Digits of other scripts are the same numbers. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

import { entriesOf, subjectsOf } from "../translation/entries.ts";
import { fingerprint } from "../translation/fingerprint.ts";
import { once } from "@wirecode/model";
import type { Rule } from "./rule.ts";

/** What has to survive translation: documents, sections, enhanced codes, and numbers as long as a code. */
const FACTS = /RFC\s*\d+|§\s*[\dA-Z.]*[\dA-Z]|\d+\.\d+\.\d+|\d{3,}/gu;

/** A translation mentions the same codes and documents as its original. */
export const textNumbers: Rule = {
  id: "text-numbers",
  about:
    "A translated entry mentions the same codes, documents and sections as the English it was made from.",
  byFolder: true,
  check(authored, report) {
    const [reference = "", ...translations] = Object.keys(authored.locales);
    for (const of of subjectsOf(authored).slice(1)) {
      const originals = new Map(
        entriesOf(authored, of, reference).map(({ name, value }) => [
          name,
          { from: fingerprint(value), numbers: mentions(value) },
        ]),
      );
      for (const locale of translations) {
        for (const { name, value, file, path, from } of entriesOf(authored, of, locale)) {
          const original = originals.get(name);
          // A stale entry may differ: coverage says that it is stale.
          if (!original || from !== original.from) continue;
          const [wanted, own] = [original.numbers, mentions(value)];
          const lost = [...wanted].filter((one) => !own.has(one));
          const added = [...own].filter((one) => !wanted.has(one));
          if (lost.length + added.length === 0) continue;
          const parts = [
            ...(lost.length > 0 ? [`It leaves out ${list(lost)}.`] : []),
            ...(added.length > 0 ? [`It adds ${list(added)}.`] : []),
          ];
          report({
            file,
            path,
            on: "key",
            message: `The translation of \`${name}\` does not mention the same numbers as the English. ${parts.join(" ")}`,
            help: "Numbers are facts: correct the translation, or the English if it is wrong.",
          });
        }
      }
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

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

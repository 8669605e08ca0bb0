import type { Term } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { TERMS } from "../load/layout.ts";
import { codeRef } from "./code-ref.ts";
import { withoutForms } from "../translation/entries.ts";
import { documentsOf } from "./documents.ts";
import { parseReference } from "./reference.ts";
import { askedIn, inBestLanguage, stale } from "./tiers.ts";

/** The terms with their words in the best language there is, in the order of their words. */
export function termsIn(
  locale: string,
  reference: string,
  { terms: { terms, text }, protocols: declared, stamps }: Authored,
): readonly Term[] {
  const pair = askedIn(text, stamps[TERMS], locale, reference);
  return Object.entries(terms)
    .flatMap(([id, { protocols, references = [], related = [], codes = [] }]): Term[] => {
      const found = inBestLanguage(pair, [id], ({ [id]: words }) => words && withoutForms(words));
      if (!found) return [];
      const { term, definition } = found.entry;
      const { forms = [] } = text[found.lang]?.[id] ?? {};
      const documents = documentsOf(protocols ?? [], declared);
      return [
        {
          id,
          ...(protocols && { protocols }),
          references: references.flatMap((one) => parseReference(one, documents) ?? []),
          related,
          codes: codes.flatMap((one) => codeRef(one, declared) ?? []),
          text: { lang: found.lang, ...stale(found), term, forms: [term, ...forms], definition },
        },
      ];
    })
    .toSorted((one, other) => compareWords(one.text.term, other.text.term));
}

/** Compares words letter by letter, whatever their case and marks, the same way on every machine. */
function compareWords(one: string, other: string): number {
  const [a, b] = [letters(one), letters(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function letters(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

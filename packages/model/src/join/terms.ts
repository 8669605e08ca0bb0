import type { Term, TermFacts, TermsText } from "../shapes/term.ts";
import { inTiers } from "./tiers.ts";

/**
 * The terms of the glossary joined with their words, each in the first language that has it.
 * @param texts - What languages say, the one asked for first and the reference language last.
 * @returns In the order of the words, without terms that no language has words on.
 */
export function joinTerms(
  terms: readonly TermFacts[],
  texts: readonly TermsText[],
): readonly Term[] {
  return terms
    .flatMap((facts): Term[] => {
      const found = inTiers(
        texts,
        (text) => text.terms[facts.id],
        () => true,
      );
      if (!found) return [];
      const { lang, stale } = found.languages;
      const { term, forms, definition } = found.names;
      return [{ ...facts, text: { lang, ...(stale && { stale }), term, forms, definition } }];
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

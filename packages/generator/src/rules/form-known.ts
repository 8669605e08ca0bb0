import type { Inflected } from "@wirecode/model/shapes";
import { nearest } from "../nearest.ts";
import { wordGroups, type PlacedWord, type WordGroup } from "./inflected-words.ts";
import type { Report, Rule } from "./rule.ts";

/** Sentences and words agree on the forms that there are. */
export const formKnown: Rule = {
  id: "form-known",
  about:
    "Where a pattern asks for a form, the words that can stand there have it, and a form that a word has is asked for.",
  check(authored, report) {
    const asked = new Map<string, Set<string>>();
    const words = new Map<string, PlacedWord>();
    for (const group of wordGroups(authored)) {
      checkAsks(group, report);
      for (const word of group.words.filter(hasForms)) {
        const key = JSON.stringify([word.file, word.path]);
        words.set(key, word);
        const forms = asked.get(key) ?? new Set();
        for (const { form } of group.asks) forms.add(form);
        asked.set(key, forms);
      }
    }
    for (const [key, word] of words) checkUse(word, [...(asked.get(key) ?? [])], report);
  },
};

function checkAsks({ words, asks }: WordGroup, report: Report): void {
  const known = new Set(words.flatMap(({ word }) => formsOf(word)));
  const first = new Map(asks.map((ask) => [ask.form, ask] as const).toReversed());
  for (const { form, file, path, within } of asks) {
    if (known.has(form)) continue;
    report({
      file,
      path,
      within,
      message: `No word that can stand here has a form \`${form}\`.`,
      help: `Give the words that change such a form beside \`plain\`, or ask for none.`,
      didYouMean: nearest(form, known),
    });
  }
  for (const { word, file, path } of words.filter(hasForms)) {
    for (const [form, ask] of first) {
      if (!known.has(form) || formsOf(word).includes(form)) continue;
      report({
        file,
        path,
        on: "key",
        message: `\`${String(path.at(-1))}\` has forms, but not \`${form}\`, which a sentence asks for.`,
        help: `Add \`${form}\`, even where it is the same as \`plain\`.`,
        also: [{ file: ask.file, path: ask.path, within: ask.within }],
      });
    }
  }
}

function checkUse({ word, file, path }: PlacedWord, asked: readonly string[], report: Report) {
  for (const form of formsOf(word)) {
    if (asked.includes(form)) continue;
    report({
      file,
      path: [...path, form],
      on: "key",
      message: `No sentence asks for the form \`${form}\` of \`${String(path.at(-1))}\`.`,
      help: `Ask for it in a pattern, as in {values:${form}}, or remove it.`,
      didYouMean: nearest(form, asked),
    });
  }
}

function hasForms({ word }: PlacedWord): boolean {
  return typeof word !== "string";
}

function formsOf(word: Inflected): readonly string[] {
  return typeof word === "string" ? [] : Object.keys(word).filter((form) => form !== "plain");
}

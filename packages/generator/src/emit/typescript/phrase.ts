import type { CodeFacts } from "@wirecode/model";

/**
 * What a code is called in words: the phrase of its standard; where that gives none, a phrase in circulation, and where
 * there is none either, the words of its name.
 */
export function phraseOf({
  phrase,
  shortPhrase,
  aliases,
  mnemonic,
  name,
}: Pick<CodeFacts, "phrase" | "shortPhrase" | "aliases" | "mnemonic" | "name">): string {
  const inUse = aliases.find((alias) => /\p{L}/u.test(alias));
  return phrase ?? shortPhrase ?? inUse ?? mnemonic ?? wordsOf(name);
}

/** The words that a name in PascalCase is made of. */
function wordsOf(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ");
}

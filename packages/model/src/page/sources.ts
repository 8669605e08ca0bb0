import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { ComparisonDocument } from "../shapes/comparison.ts";

/**
 * The files with some words of a folder, in each of the languages that they are in.
 * @internal
 */
export function wordsFiles(folder: string, langs: readonly string[]): readonly string[] {
  return [...new Set(langs)].map((lang) => `${folder}/text/${lang}.yaml`);
}

/**
 * The files that a code's page is made from. A locale may have words on the protocol and none on this code.
 * @internal
 */
export function codeSources({ protocol, text }: Code, bundle: Bundle): readonly string[] {
  const langs = [bundle.words.lang, text.lang, text.bodyLang];
  return [...wordsFiles(protocol, langs), `${protocol}/codes.yaml`];
}

/**
 * The files that a comparison is made from: what authors wrote about the pair, the words of both codes, and their facts.
 * @internal
 */
export function comparisonSources(
  { a, b, curated, verdictLang, pointsLang }: ComparisonDocument,
  { words: wordsOfA }: Bundle,
  { words: wordsOfB }: Bundle,
): readonly string[] {
  const folder = a.protocol === b.protocol ? a.protocol : "across";
  const written = [...wordsFiles(folder, [verdictLang, pointsLang]), `${folder}/comparisons.yaml`];
  const shown = [
    ...wordsFiles(a.protocol, [wordsOfA.lang, a.text.lang]),
    ...wordsFiles(b.protocol, [wordsOfB.lang, b.text.lang]),
  ];
  const facts = [a, b].map(({ protocol }) => `${protocol}/codes.yaml`);
  return [...new Set([...(curated ? written : []), ...shown, ...facts])];
}

import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { ComparisonDocument } from "../shapes/comparison.ts";

/**
 * The file with the words of a protocol that its pages show: the locale's own, else the reference's.
 * @internal
 */
export function wordsFile({ protocol, words }: Bundle): string {
  return `${protocol.id}/text/${words.lang}.yaml`;
}

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
  const shown = wordsFiles(protocol, [text.lang, text.bodyLang]);
  return [...new Set([wordsFile(bundle), ...shown, `${protocol}/codes.yaml`])];
}

/**
 * The files that a comparison is made from: what authors wrote about the pair, and the facts of both codes.
 * @internal
 */
export function comparisonSources(
  { a, b, curated, verdictLang }: ComparisonDocument,
  bundle: Bundle,
): readonly string[] {
  const facts = [...new Set([a.protocol, b.protocol])].map((id) => `${id}/codes.yaml`);
  if (a.protocol !== b.protocol)
    return [`across/text/${verdictLang}.yaml`, "across/comparisons.yaml", ...facts];
  const pairs = curated ? [`${a.protocol}/comparisons.yaml`] : [];
  return [wordsFile(bundle), ...pairs, ...facts];
}

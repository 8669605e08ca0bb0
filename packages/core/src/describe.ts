import {
  describe as describeJoined,
  joinPhrases,
  type Comparison,
  type ComparisonDocument,
  type PhrasesText,
  type ProtocolText,
  type Style,
} from "#model";
import { bundles } from "./bundles.ts";

/** What languages say, as `@wirecode/text` has it. */
export interface Texts {
  /** What `<locale>/phrases.json` holds: of the language asked for, and behind it of the one that serves where that lacks a string. */
  readonly phrases: readonly [own: PhrasesText, reference?: PhrasesText];
  /** What `<locale>/<protocol>.json` holds, of each protocol that is compared; see {@link bundles}. */
  readonly texts: readonly ProtocolText[];
}

/**
 * Puts a comparison into whole sentences of one language.
 * @param style - How to mark wire tokens inside sentences; unmarked by default.
 * @throws RangeError when the words of a compared protocol are missing.
 */
export function describe(
  comparison: Comparison,
  { phrases: [own, reference], texts }: Texts,
  style?: Style,
): ComparisonDocument {
  const words = { phrases: joinPhrases(own, reference), bundles: bundles(texts) };
  return describeJoined(comparison, words, style);
}

import { classCode } from "../facts/class-code.ts";
import { codeAt } from "../facts/code-at.ts";
import type { Comparison } from "./compare.ts";
import { tell } from "./document.ts";
import { once } from "../once.ts";
import type { ProtocolSpeech } from "./telling.ts";
import { keyOf } from "../facts/key.ts";
import { pairAbout } from "../facts/pair-index.ts";
import { unregisteredCode } from "../facts/unregistered.ts";
import { UNREGISTERED } from "../vocabulary/facts.ts";
import type { Style } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code, CodeFacts } from "../shapes/code.ts";
import type { ComparisonDocument } from "../shapes/comparison.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";

/** The words of one language: its phrases, and the bundles of the protocols to speak about. */
export interface Words {
  /** As `joinPhrases` makes them. */
  readonly phrases: Phrases;
  /** One for each protocol that is compared, as `joinProtocol` makes it. */
  readonly bundles: readonly Bundle[];
}

/**
 * Puts a comparison into whole sentences of one language.
 * @param style - How to mark wire tokens inside sentences; unmarked by default.
 * @throws RangeError when `words` lacks the bundle of a compared protocol.
 */
export function describe(
  comparison: Comparison,
  { phrases, bundles }: Words,
  style?: Style,
): ComparisonDocument {
  const [a, b] = [bundleOf(comparison.a, bundles), bundleOf(comparison.b, bundles)];
  const told: Comparison<Code> = {
    ...comparison,
    a: withWords(comparison.a, a),
    b: withWords(comparison.b, b),
  };
  const curated = pairAbout(a.comparisons, told.a, told.b)?.text;
  const speeches = { a: speech(a), b: speech(b) };
  return tell(told, { phrases, protocols: speeches, curated }, style);
}

const speech = once(({ protocol: { title, prefix }, words }: Bundle): ProtocolSpeech => {
  return { title, ...(prefix !== undefined && { prefix }), words };
});

function bundleOf({ protocol }: CodeFacts, bundles: readonly Bundle[]): Bundle {
  const bundle = bundles.find((one) => one.protocol.id === protocol);
  if (!bundle) throw new RangeError(`The words of ${protocol} are missing.`);
  return bundle;
}

function isEntry({ kind, status }: CodeFacts): boolean {
  return kind !== "class" && status !== UNREGISTERED;
}

function withoutEntry({ kind, code }: CodeFacts, bundle: Bundle): Code | undefined {
  const value = String(code);
  return kind === "class" ? classCode(bundle, value) : unregisteredCode(bundle, value);
}

function withWords(facts: CodeFacts, bundle: Bundle): Code {
  const key = keyOf(facts);
  const found = isEntry(facts) ? codeAt(bundle, key) : withoutEntry(facts, bundle);
  if (!found) throw new RangeError(`The words of ${facts.protocol} ${key} are missing.`);
  return found;
}

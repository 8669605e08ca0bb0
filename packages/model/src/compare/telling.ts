import { agreement, saying, type Speech } from "../words/attribute-words.ts";
import type { Comparison } from "./compare.ts";
import { nameInPair } from "../facts/key.ts";
import type { Style } from "../words/sentence.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { Code } from "../shapes/code.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ProtocolWords } from "../shapes/words.ts";

/** A protocol's name and its words in one language. */
export interface ProtocolSpeech {
  readonly title: string;
  readonly words: ProtocolWords;
}

/** A pair, the language to tell it in, and how the two codes are called. */
export interface Telling {
  readonly comparison: Comparison<Code>;
  readonly phrases: Phrases;
  readonly style: Style;
  readonly a: Side;
  readonly b: Side;
}

/** One of the two codes as the sentences speak of it. */
export interface Side {
  readonly code: Code;
  /** `550`, `NXDOMAIN`, or `SMTP 550` where two protocols meet. */
  readonly label: string;
  readonly speech: Speech;
}

/** Prepares a pair for telling. */
export function telling(
  comparison: Comparison<Code>,
  phrases: Phrases,
  protocols: { readonly a: ProtocolSpeech; readonly b: ProtocolSpeech },
  style: Style,
): Telling {
  const across = comparison.a.protocol !== comparison.b.protocol;
  const side = (code: Code, { title, words }: ProtocolSpeech): Side => ({
    code,
    label: nameInPair(code, title, across),
    speech: { phrases, words },
  });
  return {
    comparison,
    phrases,
    style,
    a: side(comparison.a, protocols.a),
    b: side(comparison.b, protocols.b),
  };
}

/** One sentence about each code, side by side. */
export function sayEach(
  { a, b, phrases, style }: Telling,
  attribute: string,
  values: { readonly a: AttributeValue; readonly b: AttributeValue },
): string {
  const sentences = [
    saying(attribute, a.label, values.a, a.speech, style),
    saying(attribute, b.label, values.b, b.speech, style),
  ];
  return join(sentences, phrases);
}

/** One sentence about both codes. */
export function sayBoth(
  { a, b, style }: Telling,
  attribute: string,
  value: AttributeValue,
): string {
  const codes = { a: a.label, b: b.label };
  return agreement(attribute, codes, value, a.speech, style) ?? "";
}

/** Sentences one after the other, as the language separates them. */
export function join(
  sentences: readonly (string | undefined)[],
  { facts: { gap } }: Phrases,
): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(gap);
}

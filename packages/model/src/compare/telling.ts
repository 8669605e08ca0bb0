import { calledIn } from "../facts/called.ts";
import { factOf } from "../facts/fact.ts";
import { phrasesFor } from "../join/own-phrases.ts";
import { once } from "../once.ts";
import { agreement, saying, type Speech } from "../words/attribute-words.ts";
import type { Comparison } from "./compare.ts";
import { fillNames, type Called } from "../words/fill-names.ts";
import { formOf } from "../words/inflected.ts";
import { list, type Style } from "../words/sentence.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { Code } from "../shapes/code.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ProtocolWords } from "../shapes/words.ts";

/** A protocol's name and its words in one language. */
export interface ProtocolSpeech {
  readonly title: string;
  readonly prefix?: string;
  readonly words: ProtocolWords;
}

/** A pair, the language to tell it in, and how the two codes are called. */
export interface Telling {
  readonly comparison: Comparison<Code>;
  readonly phrases: Phrases;
  readonly style: Style;
  readonly a: Side;
  readonly b: Side;
  /** In what words to speak about both at once. */
  readonly speech: Speech;
}

/** One of the two codes as the sentences speak of it. */
export interface Side {
  readonly code: Code;
  /** `550`, `NXDOMAIN`, `class 5yz`, or `SMTP 550` where two protocols meet. */
  readonly called: Called;
  readonly speech: Speech;
}

/** Prepares a pair for telling. */
export function telling(
  comparison: Comparison<Code>,
  everywhere: Phrases,
  protocols: { readonly a: ProtocolSpeech; readonly b: ProtocolSpeech },
  style: Style,
): Telling {
  const across = comparison.a.protocol !== comparison.b.protocol;
  const phrases = across ? everywhere : phrasesFor(protocols.a.words, everywhere);
  const side = across ? sideAcross : sideWithin;
  const a = side(phrases)(protocols.a)(comparison.a);
  const b = side(phrases)(protocols.b)(comparison.b);
  const speech = across ? { phrases, words: common(a.speech.words, b.speech.words) } : a.speech;
  return { comparison, phrases, style, a, b, speech };
}

const sideWithin = sidesOnce(false);
const sideAcross = sidesOnce(true);

/** A code is spoken of alike in all its pairs. */
function sidesOnce(across: boolean) {
  return once((phrases: Phrases) =>
    once((protocol: ProtocolSpeech) => {
      const { words } = protocol;
      const speech = { phrases: phrasesFor(words, phrases), words };
      return once((code: Code): Side => ({
        code,
        called: calledIn(code, protocol, across, phrases.nouns),
        speech,
      }));
    }),
  );
}

/** The words of two protocols for what they share; a party that they call differently has its neutral name. */
function common(a: ProtocolWords, b: ProtocolWords): ProtocolWords {
  const shared = Object.entries(a.actors).filter(([actor, name]) => {
    const theirs = new Map(Object.entries(b.actors)).get(actor);
    return theirs !== undefined && formOf(theirs) === formOf(name);
  });
  return { ...a, actors: Object.fromEntries(shared) };
}

/** One sentence about each code, side by side. */
export function sayEach(told: Telling, attribute: string): string {
  return join([say(told, "a", attribute), say(told, "b", attribute)], told.phrases);
}

/** What one of the two says of an attribute, as a sentence, if the language has one. */
export function say(told: Telling, which: "a" | "b", attribute: string): string | undefined {
  const { style, [which]: side } = told;
  const sentences = sentencesOf(style)(side);
  if (sentences.has(attribute)) return sentences.get(attribute);
  const { called, code, speech } = side;
  const sentence = saying(attribute, called, factOf(code, attribute), speech, style);
  sentences.set(attribute, sentence);
  return sentence;
}

/** The sentences about a code, by attribute. */
const sentencesOf = once((_: Style) =>
  once((_side: Side) => new Map<string, string | undefined>()),
);

/** One sentence about both codes. */
export function sayBoth(
  { a, b, speech, style }: Telling,
  attribute: string,
  value: AttributeValue,
): string {
  const codes = { a: a.called, b: b.called };
  return agreement(attribute, codes, value, speech, style) ?? "";
}

/** A pattern that names codes of the pair, filled. */
export function sayOf(
  { style, phrases: { lang } }: Telling,
  pattern: string,
  names: Readonly<Record<string, Called>>,
  args: Readonly<Record<string, string>> = {},
): string {
  return fillNames(pattern, names, args, style, lang);
}

/** Sentences one after the other, as the language separates them. */
export function join(
  sentences: readonly (string | undefined)[],
  { facts: { gap } }: Phrases,
): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(gap);
}

/** Whose code it is, as the language lists names; nothing of a code that is nobody's own. */
export function vendorNames(
  vendor: string | undefined,
  { phrases }: Pick<Telling, "phrases">,
): { readonly vendor?: string } {
  return vendor === undefined ? {} : { vendor: list(vendor.split(", "), phrases) };
}

import { labelOf, nameInPair, type Named } from "../facts/key.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { fill } from "../words/sentence.ts";

/** One of two codes, and as much as has to be known of its protocol. */
interface Titled {
  readonly code: Named;
  readonly bundle: { readonly protocol: Pick<Protocol, "id" | "title" | "prefix"> };
}

/**
 * What the two codes of a pair are called: `550`, or `SMTP 550` where two protocols meet.
 * @internal
 */
export type PairNames = Readonly<Record<"a" | "b", string>>;

/** @internal */
export function namesInPair(a: Titled, b: Titled): PairNames {
  const across = joins(a, b);
  return {
    a: nameInPair(a.code, a.bundle.protocol, across),
    b: nameInPair(b.code, b.bundle.protocol, across),
  };
}

/**
 * What a pair's title calls the two codes: it names their protocol itself where that is one.
 * @internal
 */
export function namesInTitle(a: Titled, b: Titled): PairNames {
  return joins(a, b) ? namesInPair(a, b) : { a: labelOf(a.code), b: labelOf(b.code) };
}

/**
 * The pattern of a pair's title. It takes what {@link namesInTitle} gives, and the title of the protocol as `protocol`,
 * which is named once where the codes are of one.
 * @internal
 */
export function pairPattern(
  a: Titled,
  b: Titled,
  { comparison, comparisonLink }: Phrases["headings"],
): string {
  return joins(a, b) ? comparisonLink : comparison;
}

/**
 * What a comparison is called where others stand beside it.
 * @internal
 */
export function pairTitle(a: Titled, b: Titled, headings: Phrases["headings"]): string {
  const protocol = a.bundle.protocol.title;
  return fill(pairPattern(a, b, headings), { protocol, ...namesInTitle(a, b) });
}

function joins(a: Titled, b: Titled): boolean {
  return a.bundle.protocol.id !== b.bundle.protocol.id;
}

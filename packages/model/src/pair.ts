import type { CodeFacts, CodeValue } from "./code.ts";
import { compareCodes } from "./order.ts";

/** A pair of codes, each with its protocol, in canonical order. */
export interface Pair {
  readonly a: { readonly protocol: string; readonly code: CodeValue };
  readonly b: { readonly protocol: string; readonly code: CodeValue };
}

/** Puts two codes into canonical order: by protocol, then lower code first. */
export function canonical<T extends Pick<CodeFacts, "protocol" | "code">>(
  one: T,
  other: T,
): readonly [T, T] {
  if (one.protocol !== other.protocol) {
    return one.protocol < other.protocol ? [one, other] : [other, one];
  }
  return compareCodes(one.code, other.code) <= 0 ? [one, other] : [other, one];
}

/** The last part of a comparison's address: `211-vs-551`. */
export function pairSlug(a: CodeValue, b: CodeValue): string {
  return `${a}-vs-${b}`;
}

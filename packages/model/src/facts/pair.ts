import { keyOf } from "./key.ts";
import { compareCodes } from "./order.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeRef, Pair } from "../shapes/pair.ts";

/** Whether a code is the one that a reference names. */
export function isAt(code: CodeFacts, at: CodeRef): boolean {
  return code.protocol === at.protocol && keyOf(code) === at.code;
}

/**
 * Whether a pair joins two protocols.
 * @internal
 */
export function isAcross({ a, b }: Pair): boolean {
  return a.protocol !== b.protocol;
}

/**
 * Names a pair among those that authors write about: `550/551`, or `ftp:550/smtp:550` across protocols.
 * @internal
 */
export function pairKey({ a, b }: Pair): string {
  if (a.protocol === b.protocol) return `${a.code}/${b.code}`;
  return `${a.protocol}:${a.code}/${b.protocol}:${b.code}`;
}

/**
 * The pairs in the list of a protocol that begin with one of its codes: a pair that joins two protocols stands in the
 * lists of both, and so is met once.
 * @internal
 */
export function pairsFrom<T extends Pair>(protocol: string, pairs: readonly T[]): readonly T[] {
  return pairs.filter(({ a }) => a.protocol === protocol);
}

/** Puts two codes into canonical order: by protocol, then lower code first. */
export function canonical<T extends Pick<CodeFacts, "protocol" | "code" | "sense">>(
  one: T,
  other: T,
): readonly [T, T] {
  if (one.protocol !== other.protocol) {
    return one.protocol < other.protocol ? [one, other] : [other, one];
  }
  return compareCodes(keyOf(one), keyOf(other)) <= 0 ? [one, other] : [other, one];
}

/** The last part of a comparison's address: `211-vs-551`, or `ftp-550-vs-smtp-550` across protocols. */
export function pairSlug({ a, b }: Pair): string {
  if (a.protocol === b.protocol) return `${a.code}-vs-${b.code}`;
  return `${a.protocol}-${a.code}-vs-${b.protocol}-${b.code}`;
}

/** Where a comparison's page lies below its locale: `compare/smtp/211-vs-551`, `compare/ftp-550-vs-smtp-550`. */
export function pairPath(pair: Pair): string {
  const slug = pairSlug(pair);
  return isAcross(pair) ? `compare/${slug}` : `compare/${pair.a.protocol}/${slug}`;
}

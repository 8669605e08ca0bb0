import {
  canonical,
  keyOf,
  type Bundle,
  type Code,
  type CodeFacts,
  type CodeRef,
  type CodeValue,
  type Pair,
} from "@wirecode/model";
import type { CatalogueProtocol } from "../../model/catalogue.ts";
import { once } from "@wirecode/model";
import { candidates } from "./candidates.ts";
import { isNotable } from "./notable.ts";

/** Which comparisons a run makes pages of: what each protocol asks for, or every pair within a protocol. */
export type Pairs = "declared" | "all";

/** The codes with which each code has a page of its comparison, in the order of protocols and codes. */
export type Partners = ReadonlyMap<string, readonly CodeRef[]>;

/** A code and the bundle it stands in. */
export interface Located {
  readonly code: Code;
  readonly bundle: Bundle;
}

/** Which comparisons have pages: all of a protocol that wants them all, and every notable pair. */
export function partnersOf(
  protocols: readonly Pick<CatalogueProtocol, "protocol" | "codes">[],
  pairs: Pairs,
): Partners {
  const all = protocols.flatMap(({ protocol, codes }) => codes.map((code) => ({ code, protocol })));
  const partners = new Map<string, CodeRef[]>(all.map(({ code }) => [addressOf(refOf(code)), []]));
  for (const [one, other] of candidates(all)) {
    const { code, protocol } = one;
    const whole = pairs === "all" || protocol.pages === "all";
    if (!(whole && code.protocol === other.code.protocol) && !isNotable(code, other.code, protocol))
      continue;
    partners.get(addressOf(refOf(code)))?.push(refOf(other.code));
    partners.get(addressOf(refOf(other.code)))?.push(refOf(code));
  }
  return partners;
}

/** Every code that has a page of its comparison with a code, in the order of protocols and codes. */
export function comparedWith(
  one: CodeFacts,
  partners: Partners,
  bundles: readonly Bundle[],
): readonly Located[] {
  return partnersOfCode(one, partners).flatMap((at) => locate(at, bundles) ?? []);
}

/** The references to the codes that have pages of their comparisons with a code. */
export function partnersOfCode(one: CodeFacts, partners: Partners): readonly CodeRef[] {
  return partners.get(addressOf(refOf(one))) ?? [];
}

/** The code that a reference leads to. */
export function locate(at: CodeRef, bundles: readonly Bundle[]): Located | undefined {
  const bundle = bundles.find(({ protocol }) => protocol.id === at.protocol);
  return bundle && locatedIn(bundle).get(at.code);
}

/** Every pair of codes looks up one of them, so that searching through all would make a page dearer with every code. */
const locatedIn = once(
  (bundle: Bundle): ReadonlyMap<CodeValue, Located> =>
    new Map(bundle.codes.map((code) => [keyOf(code), { code, bundle }])),
);

/** A code as others refer to it. */
export function refOf(code: Pick<CodeFacts, "protocol" | "code" | "sense">): CodeRef {
  return { protocol: code.protocol, code: keyOf(code) };
}

/** Two codes as the pair that a comparison is about. */
export function pairOf(one: CodeFacts, other: CodeFacts): Pair {
  const [a, b] = canonical(one, other);
  return { a: refOf(a), b: refOf(b) };
}

/** Names a code among those of all protocols: `smtp:550`. */
export function addressOf({ protocol, code }: CodeRef): string {
  return `${protocol}:${code}`;
}

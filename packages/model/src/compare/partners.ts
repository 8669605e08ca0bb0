import { candidates } from "./candidates.ts";
import { addressOf, refOf } from "../facts/code-ref.ts";
import { isNotable } from "./notable.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";

/**
 * Which comparisons are made pages of: what each protocol asks for, or every pair within a protocol.
 * @internal
 */
export type Pairs = "declared" | "all";

/**
 * The codes with which each code has a page of its comparison, by its address, in the order of protocols and codes.
 * @internal
 */
export type Partners = ReadonlyMap<string, readonly CodeRef[]>;

/**
 * Which comparisons have pages: all of a protocol that wants them all, and every notable pair.
 * @internal
 */
export function partnersOf(
  protocols: readonly { readonly protocol: Protocol; readonly codes: readonly CodeFacts[] }[],
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

/**
 * Those of them that have pages in a language: where both codes are told in it, or an author wrote about the pair. What is
 * put together from words of another language has nothing to say in this one.
 * @param bundles - What is known of each protocol in the language.
 * @internal
 */
export function partnersIn(partners: Partners, bundles: readonly Bundle[]): Partners {
  const codes = bundles.flatMap(({ locale, codes: all }) =>
    all.filter(({ text }) => text.bodyLang === locale),
  );
  const native = new Set(codes.map((code) => addressOf(refOf(code))));
  if (bundles.every((bundle) => bundle.codes.every((code) => native.has(addressOf(refOf(code))))))
    return partners;
  const curated = new Set(
    bundles
      .flatMap(({ comparisons }) => comparisons)
      .flatMap(({ a, b }) => [
        `${addressOf(a)} ${addressOf(b)}`,
        `${addressOf(b)} ${addressOf(a)}`,
      ]),
  );
  const haveOne = (one: string, other: string) =>
    (native.has(one) && native.has(other)) || curated.has(`${one} ${other}`);
  return new Map(
    [...partners].map(([one, others]) => [
      one,
      others.filter((other) => haveOne(one, addressOf(other))),
    ]),
  );
}

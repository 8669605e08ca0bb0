import { candidates } from "./candidates.ts";
import { addressOf, refOf } from "../facts/code-ref.ts";
import { isNotable } from "./notable.ts";
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

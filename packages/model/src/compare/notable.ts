import { factOf } from "../facts/fact.ts";
import { inForce } from "../facts/in-force.ts";
import { addressOf, refOf } from "../facts/code-ref.ts";
import { keyOf } from "../facts/key.ts";
import { foldName } from "../words/fold-name.ts";
import { once } from "../once.ts";
import { isListed, isSituation } from "./situations.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";

/**
 * Whether people want to read about a pair, so that it gets a page where a protocol asks for the notable ones. One of
 * these holds:
 *
 * - an author wrote about it or asks for its page, or the catalogue relates the two (retryable twins among them);
 * - the standards give both the same phrase;
 * - within a protocol: the same class, and one of the two answers nothing that the other does not answer as well;
 * - across protocols: the same number, where people say the number.
 *
 * @param protocol - the first code's; curated pairs across protocols stand in both.
 * @internal
 */
export function isNotable(one: CodeFacts, other: CodeFacts, protocol: Protocol): boolean {
  if (isCurated(one, other, protocol) || haveSamePhrase(one, other)) return true;
  return one.protocol === other.protocol
    ? areRelated(one, other) || standTogether(one, other, protocol)
    : haveSameNumber(one, other);
}

function isCurated(one: CodeFacts, other: CodeFacts, protocol: Protocol): boolean {
  return curatedIn(protocol).has(`${addressOfCode(one)} ${addressOfCode(other)}`);
}

/** The pairs of a protocol that an author wrote about or asks for, in either order: every pair is looked for here. */
const curatedIn = once(({ comparisons, pairs: more = [] }: Protocol): ReadonlySet<string> => {
  const pairs = [...comparisons, ...more].map(({ a, b }) => [addressOf(a), addressOf(b)] as const);
  return new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
});

const addressOfCode = once((code: CodeFacts) => addressOf(refOf(code)));

function areRelated({ related }: CodeFacts, other: CodeFacts): boolean {
  return related.some(({ code }) => code === keyOf(other));
}

/** Ranges share phrases such as "Unassigned", which say nothing about the two. */
function haveSamePhrase(one: CodeFacts, other: CodeFacts): boolean {
  if (one.range || other.range) return false;
  return one.phrase !== null && other.phrase !== null && foldedPhrase(one) === foldedPhrase(other);
}

/**
 * Each code is asked for its phrase as often as there are others.
 * @internal
 */
export const foldedPhrase = once(({ phrase }: CodeFacts) =>
  foldName(phrase?.replace(/\.$/, "") ?? ""),
);

/** Who reads NXDOMAIN or NOT_FOUND does not wonder what else has the number 3 or 5. */
function haveSameNumber(one: CodeFacts, other: CodeFacts): boolean {
  const named = one.mnemonic !== undefined || other.mnemonic !== undefined;
  return !named && !one.range && String(one.code) === String(other.code);
}

/**
 * Codes that can come anywhere would pair with every code of their class, and codes that merely overlap with most:
 * one's situations have to lie within the other's, and both have to be in force.
 */
function standTogether(one: CodeFacts, other: CodeFacts, { attributes }: Protocol): boolean {
  if (one.class === null || one.class !== other.class || !inForce(one) || !inForce(other)) {
    return false;
  }
  const situation = attributes.find(isSituation);
  if (!situation) return false;
  const [left, right] = [factOf(one, situation.id), factOf(other, situation.id)];
  return isList(left) && isList(right) && (liesWithin(left, right) || liesWithin(right, left));
}

function isList(value: ReturnType<typeof factOf>): value is readonly string[] {
  return isListed(value) && value.length > 0;
}

function liesWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((value) => all.includes(value));
}

import { factOf } from "../facts/fact.ts";
import type { AttributeDeclaration, AttributeValue } from "../shapes/attribute.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { ANY } from "../vocabulary/facts.ts";

/** Where two codes can meet: the values of the situation attribute that both have, none if they never do. */
interface Overlap {
  readonly attribute: string;
  readonly shared: Situations;
}

/**
 * Says in which situations either of two codes can appear, by the first situation attribute of their protocol.
 * Returns `undefined` where the protocol has no such attribute or one of the codes has no known situation.
 */
export function overlap(a: CodeFacts, b: CodeFacts, protocol: Protocol): Overlap | undefined {
  const attribute = protocol.attributes.find(isSituation);
  if (!attribute || a.protocol !== b.protocol) return undefined;
  const left = factOf(a, attribute.id);
  const right = factOf(b, attribute.id);
  if (isUnknown(left) || isUnknown(right)) return undefined;
  return { attribute: attribute.id, shared: intersection(left, right) };
}

/**
 * Whether the values of an attribute are the situations in which a code can appear.
 * @internal
 */
export function isSituation(attribute: {
  readonly type: AttributeDeclaration["type"];
  readonly situation?: boolean;
}): boolean {
  return attribute.situation === true;
}

type Situations = readonly string[] | typeof ANY;

function isUnknown(value: AttributeValue): value is Exclude<AttributeValue, Situations> {
  return value !== ANY && (!isListed(value) || value.length === 0);
}

/**
 * Whether an attribute has a list of values.
 * @internal
 */
export function isListed(value: AttributeValue): value is readonly string[] {
  return Array.isArray(value);
}

function intersection(a: Situations, b: Situations): Situations {
  if (a === ANY) return b;
  if (b === ANY) return a;
  return a.filter((value) => b.includes(value));
}

import { ANY, type AttributeDeclaration, type AttributeValue } from "./attribute.ts";
import type { CodeFacts } from "./code.ts";
import { factOf } from "./facts.ts";
import type { Protocol } from "./protocol.ts";

/** Where two codes can meet: the values of the situation attribute that both have, or none at all. */
export interface Overlap {
  readonly attribute: string;
  /** Empty when no situation can yield either code. */
  readonly shared: readonly string[] | typeof ANY;
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

function isSituation(attribute: AttributeDeclaration): boolean {
  return attribute.type === "list" && attribute.situation;
}

type Situations = readonly string[] | typeof ANY;

function isUnknown(value: AttributeValue): value is Exclude<AttributeValue, Situations> {
  return value !== ANY && (typeof value !== "object" || value === null || value.length === 0);
}

function intersection(a: Situations, b: Situations): Situations {
  if (a === ANY) return b;
  if (b === ANY) return a;
  return a.filter((value) => b.includes(value));
}

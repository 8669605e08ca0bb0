import { typeOfValue } from "../attributes/attribute-type.ts";
import { once } from "../once.ts";
import { isOfficial } from "./is-official.ts";
import type { AttributeValue, CommonAttribute } from "../shapes/attribute.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";

/**
 * The attributes on which two codes can be compared, in the order of how much they matter. What a protocol declares of its
 * own is compared within it only: another one may call by the same name what means something else.
 */
export function comparableAttributes(a: Protocol, b: Protocol): readonly string[] {
  return a.id === b.id ? attributesOf(a) : COMMON;
}

const FIRST: readonly CommonAttribute[] = ["outcome", "retry", "act"];
const LAST: readonly CommonAttribute[] = ["status", "sentBy", "onWire", "standard"];
const COMMON = [...FIRST, ...LAST];

const attributesOf = once(({ attributes }: Protocol): readonly string[] => [
  ...FIRST,
  "class",
  ...attributes.map(({ id }) => id),
  ...LAST,
]);

/** What a code says of an attribute, common or its protocol's own; `null` where it says nothing. */
export function factOf(code: CodeFacts, attribute: string): AttributeValue {
  switch (attribute) {
    case "outcome":
      return code.outcome;
    case "retry":
      return code.retry;
    case "act":
      return code.act;
    case "class":
      return code.class;
    case "status":
      return code.status;
    case "sentBy":
      return code.kind === "class" ? null : code.sentBy;
    case "onWire":
      return code.kind === "class" ? null : code.onWire;
    case "standard":
      return isOfficial(code) ? definedIn(code) : null;
    default:
      return code.attributes[attribute] ?? null;
  }
}

const documents = /* @__PURE__ */ new WeakMap<CodeFacts, readonly string[]>();

/** The documents that define the code and its further meanings: the first reference of each. Every comparison asks. */
function definedIn(code: CodeFacts): readonly string[] {
  const known = documents.get(code);
  if (known) return known;
  const defining = [code.references, ...code.meanings.map((meaning) => meaning.references)];
  const found = [...new Set(defining.flatMap(([first]) => first?.spec ?? []))];
  documents.set(code, found);
  return found;
}

/** Whether two values of an attribute are the same. */
export function sameValue(a: AttributeValue, b: AttributeValue): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  if (left.length !== right.length) return false;
  return left.every(([key, value], index) => {
    const [otherKey, other] = right[index] ?? [];
    return key === otherKey && value === other;
  });
}

/**
 * Whether a value is worth no line of its own: nothing is known, nothing applies. That nobody acts on a code, that
 * nobody sends it and that it never travels is worth one; that it travels is what everybody expects.
 */
export function isSilent(attribute: string, value: AttributeValue): boolean {
  if (attribute === "act" || attribute === "sentBy") return value === null;
  if (attribute === "onWire") return value !== false;
  return value === null || typeOfValue(value).isSilent(value);
}

import { factOf, isSilent, sameValue } from "../facts/fact.ts";
import { once } from "../once.ts";
import type { AttributeDeclaration, AttributeValue } from "../shapes/attribute.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Finding } from "../shapes/finding.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { isSituation, overlap } from "./situations.ts";

/** What names so many values belongs into a table. */
const LONG = 6;

/** The attributes of a protocol in which two codes differ and that a sentence can tell. */
export interface Decisive {
  /** Of which both codes say something. */
  readonly onBoth: readonly Finding[];
  /** Of which one does. */
  readonly onOne: readonly Finding[];
}

/**
 * In which attributes of their protocol two codes differ, in the order that it declares. Situations tell two codes apart
 * only where they have none in common. A class leaves all of this to its codes.
 */
export function decisive(a: CodeFacts, b: CodeFacts, protocol: Protocol): Decisive {
  if (a.kind === "class" || b.kind === "class") return { onBoth: [], onOne: [] };
  const [onBoth, onOne]: [Finding[], Finding[]] = [[], []];
  for (const each of inOrder(protocol)) {
    const speaking = Number(says(each, a)) + Number(says(each, b));
    if (speaking === 0) continue;
    (speaking === 2 ? onBoth : onOne).push(...difference(a, b, each, protocol));
  }
  return { onBoth, onOne };
}

/** The attributes of a protocol in the order in which they decide. */
const inOrder = once(({ decisive: ids, attributes }: Protocol) =>
  ids ? ids.flatMap((id) => attributes.find((one) => one.id === id) ?? []) : attributes,
);

/** Whether a code says something of an attribute; a flag says either yes or no. */
function says({ id, type }: AttributeDeclaration, code: CodeFacts): boolean {
  return type === "flag" || !isSilent(id, factOf(code, id));
}

function difference(
  a: CodeFacts,
  b: CodeFacts,
  declared: AttributeDeclaration,
  protocol: Protocol,
): Finding[] {
  const { id: attribute } = declared;
  if (isSituation(declared)) {
    const common = overlap(a, b, protocol);
    const isApart = common?.attribute === attribute && common.shared.length === 0;
    return isApart ? [{ kind: "disjoint", attribute }] : [];
  }
  const values = [factOf(a, attribute), factOf(b, attribute)] as const;
  const isTold = !sameValue(...values) && !values.some(isLong);
  return isTold ? [{ kind: "difference", attribute }] : [];
}

/**
 * Whether a value is a list that no sentence should hold.
 * @internal
 */
export function isLong(value: AttributeValue): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).length > LONG;
}

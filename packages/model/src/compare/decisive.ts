import { factOf, isSilent, sameValue } from "../facts/fact.ts";
import type { AttributeDeclaration, AttributeValue } from "../shapes/attribute.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Finding } from "../shapes/finding.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { isSituation, overlap } from "./situations.ts";

/** What names so many values belongs into a table. */
const LONG = 6;

/**
 * The attributes in which two codes of a protocol differ and that a sentence can tell: those of which both say something,
 * then those of which one does, in the order that the protocol declares. Situations tell two codes apart only where they
 * have none in common.
 */
export function decisive(a: CodeFacts, b: CodeFacts, protocol: Protocol): readonly Finding[] {
  // A class leaves the attributes of its protocol to its codes.
  if (a.kind === "class" || b.kind === "class") return [];
  const { attributes } = protocol;
  const ids = protocol.decisive ?? attributes.map(({ id }) => id);
  const bothSay = (id: string) =>
    [factOf(a, id), factOf(b, id)].every(
      (value) => typeof value === "boolean" || !isSilent(id, value),
    );
  const inOrder = [...ids.filter(bothSay), ...ids.filter((id) => !bothSay(id))];
  return inOrder.flatMap((id): Finding[] => {
    const declared = attributes.find((one) => one.id === id);
    if (!declared) return [];
    if (isSituation(declared)) {
      const common = overlap(a, b, protocol);
      return common?.attribute === id && common.shared.length === 0
        ? [{ kind: "disjoint", attribute: id }]
        : [];
    }
    return differ(a, b, declared) ? [{ kind: "difference", attribute: id }] : [];
  });
}

function differ(a: CodeFacts, b: CodeFacts, { id, type }: AttributeDeclaration): boolean {
  const values = [factOf(a, id), factOf(b, id)] as const;
  if (sameValue(...values) || values.some(isLong)) return false;
  return type === "flag" || values.some((value) => !isSilent(id, value));
}

/**
 * Whether a value is a list that no sentence should hold.
 * @internal
 */
export function isLong(value: AttributeValue): boolean {
  return typeof value === "object" && value !== null && value.length > LONG;
}

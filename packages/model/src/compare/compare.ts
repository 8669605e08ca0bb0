import { comparableAttributes, factOf, isSilent, sameValue } from "../facts/fact.ts";
import { findings } from "./findings.ts";
import { keyOf } from "../facts/key.ts";
import { pairAbout } from "../facts/pair-index.ts";
import { canonical } from "../facts/pair.ts";
import { seeAlso } from "./see-also.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Finding } from "../shapes/finding.ts";
import type { Pair } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";
import type { Likeness } from "../shapes/vocabulary.ts";
import { UNREGISTERED } from "../vocabulary/facts.ts";

/** An attribute on which two codes agree. */
export interface SharedFact {
  readonly attribute: string;
  readonly value: AttributeValue;
}

/** An attribute on which two codes differ. */
export interface DifferentFact {
  readonly attribute: string;
  readonly a: AttributeValue;
  readonly b: AttributeValue;
}

/** What facts alone can tell about two codes, in no language. */
export interface Comparison<T extends CodeFacts = CodeFacts> {
  readonly a: T;
  readonly b: T;
  /** What stands out about the pair, most important first. */
  readonly findings: readonly Finding[];
  readonly same: readonly SharedFact[];
  /** Ordered by how much the attribute matters. */
  readonly different: readonly DifferentFact[];
  /** Why people confuse the two, where an author says that they do. */
  readonly alike?: Likeness;
  /** Curated pairs around these two that are worth reading. */
  readonly seeAlso: readonly Pair[];
}

/**
 * Compares two codes by their facts.
 *
 * The result is in canonical order (lower code first, see {@link canonical}), whichever order the arguments have.
 * @param protocols - Finds the declaration of a protocol by id; a missing one is a `RangeError`.
 * @throws RangeError when both codes are the same.
 */
export function compare<T extends CodeFacts>(
  one: T,
  other: T,
  protocols: (id: string) => Protocol | undefined,
): Comparison<T> {
  const [a, b] = canonical(one, other);
  if (a.protocol === b.protocol && keyOf(a) === keyOf(b)) {
    throw new RangeError(`${a.protocol} ${keyOf(a)} cannot be compared with itself.`);
  }
  const declaration = (id: string): Protocol => {
    const protocol = protocols(id);
    if (!protocol) throw new RangeError(`There is no protocol ${id}.`);
    return protocol;
  };
  const [protocolA, protocolB] = [declaration(a.protocol), declaration(b.protocol)];
  const same: SharedFact[] = [];
  const different: DifferentFact[] = [];
  for (const attribute of comparableAttributes(protocolA, protocolB)) {
    const [left, right] = [factOf(a, attribute), factOf(b, attribute)];
    if (isSilent(attribute, left) && isSilent(attribute, right)) continue;
    if (leavesOpen(a, attribute, left) || leavesOpen(b, attribute, right)) continue;
    if (sameValue(left, right)) same.push({ attribute, value: left });
    else different.push({ attribute, a: left, b: right });
  }
  const alike = pairAbout(protocolA.comparisons, a, b)?.alike;
  return {
    a,
    b,
    findings: findings(a, b, protocolA),
    same,
    different,
    ...(alike && { alike }),
    seeAlso: seeAlso(a, b, protocolA, protocolB),
  };
}

/**
 * Whether a class leaves an attribute to its codes, or would only repeat its name, and whether nobody has said it of a
 * code that nobody has registered.
 */
function leavesOpen(
  { kind, status }: CodeFacts,
  attribute: string,
  value: AttributeValue,
): boolean {
  if (kind === "class") return attribute === "class" || isSilent(attribute, value);
  return status === UNREGISTERED && isSilent(attribute, value);
}

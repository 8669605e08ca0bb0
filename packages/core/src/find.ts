import { covers, foldName, inForce, isNamed, type CodeFacts, type CodeValue } from "#model";
import { catalogue } from "../generated/catalogue.js";

/**
 * Every code, of any protocol, that a reader can mean by what stands in a log.
 * @param code - A code as a number or in writing (`551`, `"551"`), the name of an enum member (`"UserNotLocal"`), a
 *   mnemonic (`"NXDOMAIN"`) or a phrase (`"Not Found"`); names match in any case, with or without separators.
 * @returns The facts of each, every sense of a number among them, in the order of the protocols; a number without an
 *   entry of its own finds the range that it lies in. Empty when there is none.
 */
export function find(code: CodeValue): readonly CodeFacts[] {
  const written = String(code).trim();
  const byValue = Object.values(catalogue).flatMap(({ facts }) => valued(facts, written));
  if (byValue.length > 0) return byValue;
  const folded = foldName(written);
  if (folded === "") return [];
  return Object.values(catalogue).flatMap(({ facts }) =>
    Object.values(facts).filter((one) => isNamed(one, folded)),
  );
}

function valued(facts: Readonly<Record<string, CodeFacts>>, written: string): readonly CodeFacts[] {
  const own = Object.hasOwn(facts, written) ? facts[written] : undefined;
  if (own) {
    return [own, ...(own.sense === undefined ? (own.senses ?? []) : [])].flatMap((one) =>
      typeof one === "object" ? one : (facts[one] ?? []),
    );
  }
  // A range that is only reserved says of a number that it is none: it is found by asking its protocol.
  return Object.values(facts).filter((one) => one.range && inForce(one) && covers(one, written));
}

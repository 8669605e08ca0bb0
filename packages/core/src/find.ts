import type { CodeFacts, CodeValue } from "#model";
import { catalogue } from "../generated/catalogue.ts";

/**
 * Every code, of any protocol, that a reader can mean by what stands in a log.
 * @param code - A code as a number or in writing (`551`, `"551"`), or the name of an enum member (`"UserNotLocal"`).
 * @returns The facts of each, in the order of the protocols; empty when there is none.
 */
export function find(code: CodeValue): readonly CodeFacts[] {
  const written = String(code).trim();
  return Object.values(catalogue).flatMap(({ facts }) =>
    Object.hasOwn(facts, written)
      ? (facts[written] ?? [])
      : Object.values(facts).filter(({ name }) => name === written),
  );
}

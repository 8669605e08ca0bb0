import { equivalents, type CodeValue, type Equivalent } from "#model";
import { mappings } from "../generated/mappings.js";
import { get, isAddress, type CodeAddress } from "./get.ts";

/** A code and where to translate it to. */
interface Destination {
  /** The id of the protocol or vocabulary that is wanted, such as `http`; every one if absent. */
  readonly to?: string;
}

/**
 * What a code is in other protocols: `map("grpc", 14, { to: "http" })`.
 *
 * Each answer holds in its `direction` only. The way back is another table, if there is one, and need not lead to
 * the code one started from.
 * @returns The usual equivalent of each table first; empty where no table translates the code.
 * @throws RangeError when the code does not exist.
 */
export function map(
  protocol: string,
  code: CodeValue,
  destination?: Destination,
): readonly Equivalent[];
export function map(address: CodeAddress, destination?: Destination): readonly Equivalent[];
export function map(
  first: string,
  second?: CodeValue | Destination,
  third?: Destination,
): readonly Equivalent[] {
  const [code, destination] = typeof second === "object" ? [undefined, second] : [second, third];
  const facts = code === undefined ? (isAddress(first) ? get(first) : undefined) : get(first, code);
  if (!facts) {
    const asked = code === undefined ? first : `${first}:${code}`;
    throw new RangeError(`There is no code ${JSON.stringify(asked)}.`);
  }
  return equivalents(facts, mappings, destination?.to);
}

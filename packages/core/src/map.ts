import { equivalents, type CodeValue, type Equivalent } from "#model";
import { mappings } from "../generated/mappings.js";
import { get, partsOf, type CodeAddress } from "./get.ts";

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
 * @param code - The code as {@link get} takes it. One that nobody has registered becomes what is said of all other
 *   codes (HTTP 471), and else what it is treated as: gRPC 99 is `UNKNOWN`.
 * @returns The usual equivalent of each table first; empty where no table translates the code, and for what is no code.
 * @throws RangeError for a protocol that does not exist, with those that do.
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
  const isAddress = second === undefined || (typeof second === "object" && second !== null);
  const [protocol, code] = isAddress ? partsOf(first) : ([first, second] as const);
  const { to } = (isAddress ? second : third) ?? {};
  const facts = get(protocol, code);
  return facts ? equivalents(facts, mappings, to) : [];
}

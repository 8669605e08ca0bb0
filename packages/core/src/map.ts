import {
  classOfValue,
  equivalents,
  type CodeValue,
  type Equivalent,
  type Protocol,
  type Translatable,
} from "#model";
import { mappings } from "../generated/mappings.js";
import { get, partsOf, type CodeAddress } from "./get.ts";
import { lookupOf } from "./lookup.ts";

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
 * @param code - The code as {@link get} takes it. One that nobody has registered is translated as its class allows, or as
 *   what it counts as: HTTP 471 to what is said of all other codes, gRPC 99 as `UNKNOWN`.
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
  const facts = get(protocol, code) ?? unregistered(lookupOf(protocol).protocol, code);
  return facts ? equivalents(facts, mappings, to) : [];
}

/** What is known of a code that nobody has registered. */
function unregistered(protocol: Protocol, code: CodeValue): Translatable | undefined {
  const isNumber = /^\d+$/.test(String(code));
  if (protocol.unknown !== undefined && isNumber) return get(protocol.id, protocol.unknown);
  const own = classOfValue(protocol, String(code));
  return own && { protocol: protocol.id, code, class: own.id, onWire: true };
}

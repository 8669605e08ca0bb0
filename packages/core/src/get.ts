import { codesOf, covers, type CodeFacts, type CodeValue } from "#model";
import { lookupOf } from "./lookup.ts";

/** A code with its protocol in one string: `smtp:551`. */
export type CodeAddress = `${string}:${string}`;

/** An address as protocol and code. Without a colon it is a protocol whose code somebody does not have. */
export function partsOf(address: unknown): readonly [protocol: string, code: string] {
  const [protocol = "", ...code] = String(address).split(":");
  return [protocol, code.join(":")];
}

/**
 * The facts of one code.
 * @param protocol - The protocol's id or another name of it, such as `smtp` or `ws`, or a whole address such as
 *   `smtp:551`.
 * @param code - The code as a number or in writing; a key such as `16@tsig` for another sense of a number; a name that
 *   {@link find} knows (`"UserNotLocal"`, `"NXDOMAIN"`, `"not-found"`), or a class such as `5xx`; left out after an
 *   address.
 * @returns The facts of the code, of the range that it lies in, or of the class. A code that nobody has registered has the
 *   status `"unregistered"` and the facts by which the standard has it treated, `treatedAs` what: HTTP 471 is a 4xx and
 *   treated as 400 (RFC 9110 §15). `undefined` for what the standard has no rule for, such as HTTP 1000.
 * @throws RangeError for a protocol that does not exist, with those that do.
 */
export function get(protocol: string, code: CodeValue): CodeFacts | undefined;
export function get(address: CodeAddress): CodeFacts | undefined;
export function get(protocolOrAddress: string, code?: CodeValue): CodeFacts | undefined {
  return code === undefined
    ? lookup(...partsOf(protocolOrAddress))
    : lookup(protocolOrAddress, code);
}

function lookup(protocol: string, code: CodeValue): CodeFacts | undefined {
  const known = lookupOf(protocol);
  const written = String(code);
  const own = known.byKey.get(code) ?? known.byKey.get(written);
  if (own) return own;
  const range = known.ranges.find((one) => covers(one, written));
  if (range) return range;
  // A number is its own spelling; whoever reads logs asks for many that have no entry.
  if (typeof code === "number") return known.unregistered(written);
  return codesOf(known, written)[0]?.code;
}

import { codesOf, covers, type CodeFacts, type CodeValue } from "#model";
import { lookupOf } from "./lookup.ts";

/** A code with its protocol in one string: `smtp:551`. */
export type CodeAddress = `${string}:${string}`;

/** Whether a text has the form of an address. */
export function isAddress(text: string): text is CodeAddress {
  return text.includes(":");
}

/**
 * The facts of one code.
 * @param protocol - The protocol's id or another name of it, such as `smtp` or `ws`, or a whole address such as
 *   `smtp:551`.
 * @param code - The code as a number or in writing; a key such as `16@tsig` for another sense of a number; a name that
 *   {@link find} knows (`"UserNotLocal"`, `"NXDOMAIN"`, `"not-found"`), or a class such as `5xx`; left out after an
 *   address.
 * @returns The facts of the code, of the range that it lies in, or of the class; `undefined` for a code or protocol
 *   that does not exist.
 */
export function get(protocol: string, code: CodeValue): CodeFacts | undefined;
export function get(address: CodeAddress): CodeFacts | undefined;
export function get(protocolOrAddress: string, code?: CodeValue): CodeFacts | undefined {
  if (code !== undefined) return lookup(protocolOrAddress, code);
  const colon = protocolOrAddress.indexOf(":");
  return lookup(protocolOrAddress.slice(0, colon), protocolOrAddress.slice(colon + 1));
}

function lookup(protocol: string, code: CodeValue): CodeFacts | undefined {
  const known = lookupOf(protocol);
  if (!known) return undefined;
  const own = known.byKey.get(code) ?? known.byKey.get(String(code));
  if (own) return own;
  const range = known.ranges.find((one) => covers(one, String(code)));
  // A number is its own spelling; whoever reads logs asks for many that have no entry.
  if (range || typeof code === "number") return range;
  return codesOf(known, code)[0]?.code;
}

import type { CodeFacts, CodeValue } from "#model";
import { catalogue } from "../generated/catalogue.ts";

/** A code with its protocol in one string: `smtp:551`. */
export type CodeAddress = `${string}:${string}`;

/**
 * The facts of one code.
 * @param protocol - The protocol's id, such as `smtp`, or a whole address such as `smtp:551`.
 * @param code - The code as a number or in writing; left out after an address.
 * @returns `undefined` for a code or protocol that does not exist.
 */
export function get(protocol: string, code: CodeValue): CodeFacts | undefined;
export function get(address: CodeAddress): CodeFacts | undefined;
export function get(protocolOrAddress: string, code?: CodeValue): CodeFacts | undefined {
  if (code !== undefined) return lookup(protocolOrAddress, String(code));
  const colon = protocolOrAddress.indexOf(":");
  return lookup(protocolOrAddress.slice(0, colon), protocolOrAddress.slice(colon + 1));
}

function lookup(protocol: string, code: string): CodeFacts | undefined {
  const facts = Object.hasOwn(catalogue, protocol) ? catalogue[protocol]?.facts : undefined;
  return facts && Object.hasOwn(facts, code) ? facts[code] : undefined;
}

import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import { own } from "../own.ts";
import type { Authored } from "../schema/authored.ts";
import { codePlace, protocolPlace } from "./places.ts";
import type { Problem } from "./rule.ts";

/** What is wrong with an address. */
export type Strangeness = Pick<Problem, "message" | "help" | "didYouMean" | "dependsOn">;

/** The parts of an address such as `http:401`; `undefined` where it has others. */
export function readAddress(
  address: string,
): { readonly protocol: string; readonly code: string } | undefined {
  const [, protocol, code] = /^([^:]+):([^:]+)$/.exec(address) ?? [];
  return protocol !== undefined && code !== undefined ? { protocol, code } : undefined;
}

/** What keeps `http:401` from naming a code; `undefined` if it names one. */
export function codeStrangeness(
  address: string,
  protocols: Authored["protocols"],
): Strangeness | undefined {
  const parts = readAddress(address);
  if (!parts) {
    return {
      message: `\`${address}\` does not name a code with its protocol.`,
      help: "Write the protocol's id, a colon and the code's key: `http:401`.",
    };
  }
  const { protocol: id, code } = parts;
  const folder = own(protocols, id);
  if (!folder) return noProtocol(id, protocols);
  if (Object.hasOwn(folder.codes, code)) return undefined;
  const near = nearest(code, Object.keys(folder.codes).toSorted(compareCodes));
  return {
    message: `${folder.protocol.title} has no code \`${code}\`.`,
    help: Object.hasOwn(folder.protocol.classes, code)
      ? `It is a class: name the code of it that is meant, as in \`${id}:${firstCode(folder.codes)}\`.`
      : `Correct the code, or add it to ${id}/codes.yaml.`,
    didYouMean: near === undefined ? undefined : `${id}:${near}`,
    dependsOn: [codePlace(id, code)],
  };
}

/** What is said of an id that is none of a protocol. */
export function noProtocol(id: string, protocols: Authored["protocols"]): Strangeness {
  return {
    message: `There is no protocol \`${id}\`.`,
    help: "Write the id of a protocol: the name of its folder.",
    didYouMean: nearest(id, Object.keys(protocols)),
    dependsOn: [protocolPlace(id)],
  };
}

function firstCode(codes: object): string {
  return Object.keys(codes)[0] ?? "";
}

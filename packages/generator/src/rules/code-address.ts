import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { Authored } from "../schema/authored.ts";
import { codePlace, protocolPlace } from "./places.ts";
import type { Problem } from "./rule.ts";

/** What keeps `http:401` from naming a code; `undefined` if it names one. */
export function codeStrangeness(
  address: string,
  protocols: Authored["protocols"],
): Pick<Problem, "message" | "help" | "didYouMean" | "dependsOn"> | undefined {
  const [, id, code] = /^([^:]+):([^:]+)$/.exec(address) ?? [];
  if (id === undefined || code === undefined) {
    return {
      message: `\`${address}\` does not name a code with its protocol.`,
      help: "Write the protocol's id, a colon and the code's key: `http:401`.",
    };
  }
  const folder = Object.hasOwn(protocols, id) ? protocols[id] : undefined;
  if (!folder) {
    return {
      message: `There is no protocol \`${id}\`.`,
      help: "Write the id of a protocol: the name of its folder.",
      didYouMean: nearest(id, Object.keys(protocols)),
      dependsOn: [protocolPlace(id)],
    };
  }
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

function firstCode(codes: object): string {
  return Object.keys(codes)[0] ?? "";
}

import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { Authored } from "../schema/authored.ts";
import type { Problem } from "./rule.ts";

/** What keeps `http:401` from naming a code; `undefined` if it names one. */
export function codeStrangeness(
  address: string,
  protocols: Authored["protocols"],
): Pick<Problem, "message" | "help" | "didYouMean"> | undefined {
  const [, id, code] = /^([^:]+):([^:]+)$/.exec(address) ?? [];
  if (id === undefined || code === undefined) {
    return {
      message: `\`${address}\` does not name a code with its protocol.`,
      help: "Write the protocol's id, a colon and the code's key: `http:401`.",
    };
  }
  const folder = Object.hasOwn(protocols, id) ? protocols[id] : undefined;
  if (!folder) {
    const didYouMean = nearest(id, Object.keys(protocols));
    return { message: `There is no protocol \`${id}\`.`, help: "Correct it.", didYouMean };
  }
  if (Object.hasOwn(folder.codes, code)) return undefined;
  return {
    message: `${folder.protocol.title} has no code \`${code}\`.`,
    help: "Correct it, or add the code.",
    didYouMean: nearest(code, Object.keys(folder.codes).toSorted(compareCodes)),
  };
}

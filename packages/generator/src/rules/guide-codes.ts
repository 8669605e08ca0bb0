import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { Authored } from "../schema/authored.ts";
import { codePlace, protocolPlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

/** The protocols and codes that a guide speaks of exist. */
export const guideCodes: Rule = {
  id: "guide-codes",
  about: "A guide names protocols that exist, and its outcomes name codes of theirs.",
  check({ protocols, guides: { trees } }, report) {
    for (const [id, tree] of Object.entries(trees)) {
      const file = `guides/${id}.yaml`;
      const say = (path: Problem["path"], problem: Said | undefined) => {
        if (problem) report({ file, path, ...problem });
      };
      for (const [index, protocol] of tree.protocols.entries()) {
        const path = ["protocols", index];
        say(path, twice(protocol, index, tree.protocols) ?? noProtocol(protocol, protocols));
      }
      for (const [outcome, { codes }] of Object.entries(tree.outcomes)) {
        for (const [index, written] of codes.entries()) {
          const path = ["outcomes", outcome, "codes", index];
          say(path, twice(written, index, codes) ?? noCode(written, tree.protocols, protocols));
        }
      }
    }
  },
};

type Said = Pick<Problem, "message" | "help" | "didYouMean" | "dependsOn">;

function twice(value: string, index: number, all: readonly string[]): Said | undefined {
  if (all.indexOf(value) === index) return undefined;
  return { message: `\`${value}\` is listed twice.`, help: "Remove one of the two." };
}

function noProtocol(id: string, protocols: Authored["protocols"]): Said | undefined {
  if (Object.hasOwn(protocols, id)) return undefined;
  return {
    message: `There is no protocol \`${id}\`.`,
    help: "Correct the id.",
    didYouMean: nearest(id, Object.keys(protocols)),
    dependsOn: [protocolPlace(id)],
  };
}

function noCode(
  written: string,
  own: readonly string[],
  protocols: Authored["protocols"],
): Said | undefined {
  const [, id, code] = /^([^:]+):([^:]+)$/.exec(written) ?? [];
  if (id === undefined || code === undefined) {
    return {
      message: `\`${written}\` does not name a code with its protocol.`,
      help: "Write the protocol's id, a colon and the code: `http:308`.",
    };
  }
  const stranger = noProtocol(id, protocols);
  if (stranger) return stranger;
  if (!own.includes(id)) {
    return {
      message: `\`${written}\` is a code of \`${id}\`, and the guide does not say that it is about that protocol.`,
      help: `Add \`${id}\` to \`protocols\`, or correct the code.`,
    };
  }
  const folder = protocols[id];
  if (!folder || Object.hasOwn(folder.codes, code)) return undefined;
  const near = nearest(code, Object.keys(folder.codes).toSorted(compareCodes));
  return {
    message: `${folder.protocol.title} has no code \`${code}\`.`,
    help: Object.hasOwn(folder.protocol.classes, code)
      ? "It is a class: name the codes of it that are meant."
      : "Correct the code, or add it.",
    didYouMean: near === undefined ? undefined : `${id}:${near}`,
    dependsOn: [codePlace(id, code)],
  };
}

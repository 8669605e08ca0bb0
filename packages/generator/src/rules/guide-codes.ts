import type { Authored } from "../schema/authored.ts";
import { codeStrangeness, noProtocol, readAddress, type Strangeness } from "./code-address.ts";
import type { Problem, Rule } from "./rule.ts";

/** The protocols and codes that a guide speaks of exist. */
export const guideCodes: Rule = {
  id: "guide-codes",
  about: "A guide names protocols that exist, and its outcomes name codes of theirs.",
  check({ protocols, guides: { trees } }, report) {
    for (const [id, tree] of Object.entries(trees)) {
      const file = `guides/${id}.yaml`;
      const say = (path: Problem["path"], problem: Strangeness | undefined) => {
        if (problem) report({ file, path, ...problem });
      };
      for (const [index, protocol] of tree.protocols.entries()) {
        const path = ["protocols", index];
        const stranger = Object.hasOwn(protocols, protocol)
          ? undefined
          : noProtocol(protocol, protocols);
        say(path, twice(protocol, index, tree.protocols) ?? stranger);
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

function twice(value: string, index: number, all: readonly string[]): Strangeness | undefined {
  if (all.indexOf(value) === index) return undefined;
  return { message: `\`${value}\` is listed twice.`, help: "Remove one of the two." };
}

function noCode(
  written: string,
  own: readonly string[],
  protocols: Authored["protocols"],
): Strangeness | undefined {
  const strangeness = codeStrangeness(written, protocols);
  const id = readAddress(written)?.protocol;
  if (strangeness || id === undefined || own.includes(id)) return strangeness;
  return {
    message: `\`${written}\` is a code of \`${id}\`, and the guide does not say that it is about that protocol.`,
    help: `Add \`${id}\` to \`protocols\`, or correct the code.`,
  };
}

import { nearest } from "../nearest.ts";
import { codeStrangeness } from "./code-address.ts";
import { protocolPlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

const FILE = "terms/terms.yaml";

/** A term names protocols, terms and codes that exist. */
export const termResolves: Rule = {
  id: "term-resolves",
  about: "A term names known protocols, other terms, and codes of known protocols, each once.",
  check({ protocols, terms }, report) {
    const ids = Object.keys(terms.terms);
    for (const [id, term] of Object.entries(terms.terms)) {
      const each = (
        key: "protocols" | "related" | "codes",
        find: (
          one: string,
        ) => Pick<Problem, "message" | "help" | "didYouMean" | "dependsOn"> | undefined,
      ) => {
        for (const [index, one] of (term[key] ?? []).entries()) {
          const found = term[key]?.indexOf(one) === index ? find(one) : twice(one);
          if (found) report({ file: FILE, path: [id, key, index], ...found });
        }
      };
      each("protocols", (one) => {
        if (Object.hasOwn(protocols, one)) return undefined;
        return {
          message: `There is no protocol \`${one}\`.`,
          help: "Write the id of a protocol: the name of its folder.",
          didYouMean: nearest(one, Object.keys(protocols)),
          dependsOn: [protocolPlace(one)],
        };
      });
      each("related", (one) => {
        if (one === id) return { message: `\`${one}\` is related to itself.`, help: "Remove it." };
        if (ids.includes(one)) return undefined;
        return {
          message: `There is no term \`${one}\`.`,
          help: "Write the key of another term of this file, or add one.",
          didYouMean: nearest(one, ids),
          dependsOn: [{ file: FILE, path: [one] }],
        };
      });
      each("codes", (one) => codeStrangeness(one, protocols));
    }
  },
};

function twice(one: string): Pick<Problem, "message" | "help"> {
  return { message: `\`${one}\` is listed twice.`, help: "Remove one of the two." };
}

import { classOf } from "../resolve/class.ts";
import type { Rule } from "./rule.ts";

const INHERITED = ["outcome", "retry", "act"] as const;

/** No fact is invented: what a code leaves to its class, a class says. */
export const factsStated: Rule = {
  id: "facts-stated",
  about: "A code without a class states its outcome, its retry and who has to act.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      for (const [key, code] of Object.entries(codes)) {
        if (classOf(key, protocol)) continue;
        for (const fact of INHERITED.filter((one) => code[one] === undefined)) {
          report({
            file: `${id}/codes.yaml`,
            path: [key],
            on: "key",
            message: `\`${key}\` has no class from which it could inherit \`${fact}\`.`,
            help: `Add \`${fact}\`.`,
          });
        }
      }
    }
  },
};

import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { Rule } from "./rule.ts";

/** A comparison names two codes that exist, the lower one first. */
export const comparisonResolves: Rule = {
  id: "comparison-resolves",
  about: "A comparison names two codes of its protocol, the lower one first.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes, comparisons }] of Object.entries(protocols)) {
      for (const pair of Object.keys(comparisons)) {
        const at = { file: `${id}/comparisons.yaml`, path: [pair], on: "key" } as const;
        const [a = "", b = "", ...rest] = pair.split("/");
        const stranger = [a, b].find((code) => !Object.hasOwn(codes, code));
        if (rest.length > 0 || b === "") {
          report({
            ...at,
            message: `\`${pair}\` does not name two codes.`,
            help: "Write the lower code, a slash and the higher code: `211/214`.",
          });
        } else if (stranger !== undefined) {
          report({
            ...at,
            message: `${protocol.title} has no code \`${stranger}\`.`,
            help: "Correct the pair, or add the code.",
            didYouMean: nearest(stranger, Object.keys(codes)),
          });
        } else if (compareCodes(a, b) >= 0) {
          report({
            ...at,
            message:
              a === b
                ? `\`${a}\` is compared with itself.`
                : `\`${pair}\` names the higher code first.`,
            help: a === b ? "Name another code." : `Write \`${b}/${a}\`.`,
          });
        }
      }
    }
  },
};

import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import { codePlace, pairPlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** A comparison names two codes that exist, the lower one first. */
export const comparisonResolves: Rule = {
  id: "comparison-resolves",
  about: "A comparison names two codes of its protocol, the lower one first.",
  byFolder: true,
  check({ protocols }, report, files) {
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
            spoils: [pairPlace(id, pair)],
          });
        } else if (stranger !== undefined) {
          report({
            ...at,
            message: `${protocol.title} has no code \`${stranger}\`.`,
            help: "Correct the pair, or add the code.",
            didYouMean: nearest(stranger, Object.keys(codes)),
            dependsOn: [codePlace(id, stranger)],
            spoils: [pairPlace(id, pair)],
          });
        } else if (compareCodes(a, b) >= 0) {
          const right = `${b}/${a}`;
          const isReversed = a !== b;
          report({
            ...at,
            message: isReversed
              ? `\`${pair}\` names the higher code first, and a pair stands under the lower one, so that nobody writes about it twice.`
              : `\`${a}\` is compared with itself.`,
            help: isReversed
              ? `Write \`${right}\`, here and in the files under ${id}/text, and let \`${files.command("sort")}\` move it to its place.`
              : "Name another code.",
            spoils: [pairPlace(id, pair), ...(isReversed ? [pairPlace(id, right)] : [])],
          });
        }
      }
    }
  },
};

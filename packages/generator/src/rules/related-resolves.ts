import { nearest } from "../nearest.ts";
import { codePlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Related codes exist, differ from the code that names them, and are named on one side only. */
export const relatedResolves: Rule = {
  id: "related-resolves",
  about: "A related code exists, is another code, and the relation is stated once.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const file = `${id}/codes.yaml`;
      for (const [code, { related = {} }] of Object.entries(codes)) {
        for (const other of Object.keys(related)) {
          const at = { file, path: [code, "related", other], on: "key" } as const;
          if (other === code) {
            report({
              ...at,
              message: `\`${code}\` is related to itself.`,
              help: "Name another code, or remove the line.",
            });
          } else if (!Object.hasOwn(codes, other)) {
            report({
              ...at,
              message: `${protocol.title} has no code \`${other}\`.`,
              help: "Correct the code, or add it.",
              didYouMean: nearest(other, Object.keys(codes)),
              dependsOn: [codePlace(id, other)],
            });
          } else if (Object.hasOwn(codes[other]?.related ?? {}, code) && code > other) {
            report({
              ...at,
              message: `\`${other}\` already states how it stands to \`${code}\`.`,
              help: "Remove one of the two lines: the other side follows from it.",
              also: [{ file, path: [other, "related", code], on: "key" }],
            });
          }
        }
      }
    }
  },
};

import { nearest } from "../nearest.ts";
import { codePlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** What an unregistered code counts as is a code, and is said where no class says it. */
export const unknownResolves: Rule = {
  id: "unknown-resolves",
  about: "What an unregistered code counts as is a code of the protocol, which has no classes.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const { unknown, classes, title } = protocol;
      if (unknown === undefined) continue;
      const at = { file: `${id}/protocol.yaml`, path: ["unknown"] } as const;
      if (Object.keys(classes).length > 0) {
        report({
          ...at,
          message: `${title} has classes, which say what an unregistered code counts as.`,
          help: "Remove the line.",
        });
      } else if (!Object.hasOwn(codes, unknown)) {
        report({
          ...at,
          message: `${title} has no code \`${unknown}\`.`,
          help: "Correct the code, or add it.",
          didYouMean: nearest(unknown, Object.keys(codes)),
          dependsOn: [codePlace(id, unknown)],
        });
      }
    }
  },
};

import { factPlaces } from "./places.ts";
import type { Rule } from "./rule.ts";

/** What is short for the phrase of a standard is shorter than it, and a name, not a sentence. */
export const shortPhraseShorter: Rule = {
  id: "short-phrase-shorter",
  about: "A short phrase stands for a longer one of the standard, without a full stop.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { codes }] of Object.entries(protocols)) {
      for (const [key, { phrase, "short-phrase": short }] of Object.entries(codes)) {
        if (short === undefined) continue;
        const at = { file: `${id}/codes.yaml`, path: [key, "short-phrase"] };
        if (phrase === undefined) {
          const message = `\`${key}\` has no phrase that this could be short for.`;
          const dependsOn = factPlaces(id, key, ["phrase"]);
          report({ ...at, message, help: "Make it an alias.", dependsOn });
        } else if (short.length >= phrase.length) {
          const message = `\`${short}\` is no shorter than the phrase.`;
          report({ ...at, message, help: "Remove it: the phrase serves." });
        } else if (short.endsWith(".")) {
          const message = `\`${short}\` ends like a sentence.`;
          report({ ...at, message, help: "Remove the full stop." });
        }
      }
    }
  },
};

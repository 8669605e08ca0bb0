import { nearest } from "../nearest.ts";
import { PROVIDERS } from "../load/layout.ts";
import type { Rule } from "./rule.ts";

/** Providers and their notes have words in the reference language, and other languages have none on anything else. */
export const providerWords: Rule = {
  id: "provider-words",
  about:
    "Every note of a provider has words in the reference language, and there are words only for notes that exist.",
  byFolder: true,
  check({ locales, providers: { facts, text } }, report) {
    const [reference = ""] = Object.keys(locales);
    for (const [locale, words] of Object.entries(text)) {
      for (const [provider, { notes }] of Object.entries(words)) {
        const file = `${PROVIDERS}/text/${locale}/${provider}.yaml`;
        const stated = facts[provider];
        const factsFile = `${PROVIDERS}/${provider}.yaml`;
        if (!stated) {
          report({
            file,
            path: [],
            message: `There is no provider \`${provider}\`.`,
            help: `Add ${factsFile}, or rename or remove this file.`,
            didYouMean: nearest(provider, Object.keys(facts)),
            dependsOn: [{ file: factsFile, path: [] }],
          });
          continue;
        }
        const known = Object.keys(stated.notes);
        for (const id of Object.keys(notes).filter((one) => !known.includes(one))) {
          report({
            file,
            path: ["notes", id],
            on: "key",
            message: `The provider has no note \`${id}\`.`,
            help: "Correct the key, or remove the words.",
            didYouMean: nearest(id, known),
            dependsOn: [{ file: factsFile, path: ["notes", id] }],
          });
        }
        if (locale !== reference) continue;
        for (const id of known.filter((one) => !Object.hasOwn(notes, one))) {
          report({
            file,
            path: ["notes"],
            on: "key",
            message: `\`${id}\` has no words, and other languages fall back to these.`,
            help: `Add \`${id}\` with \`title\`, \`summary\` and \`advice\`.`,
            dependsOn: [
              { file, path: ["notes", id] },
              { file: factsFile, path: ["notes", id] },
            ],
          });
        }
      }
    }
  },
};

import { nearest } from "../nearest.ts";
import { PROVIDERS } from "../load/layout.ts";
import type { Rule } from "./rule.ts";

/** Words on providers belong to something: the reference's to facts, a translation's to words of the reference. */
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
        const isReference = locale === reference;
        const english = text[reference]?.[provider];
        const factsFile = `${PROVIDERS}/${provider}.yaml`;
        if (!stated) {
          // It is told of the words that the others translate.
          if (!isReference && english) continue;
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
        const owners = isReference ? known : Object.keys(english?.notes ?? {});
        const ownersFile = isReference
          ? factsFile
          : `${PROVIDERS}/text/${reference}/${provider}.yaml`;
        for (const id of Object.keys(notes).filter((one) => !owners.includes(one))) {
          report({
            file,
            path: ["notes", id],
            on: "key",
            message: `The provider has no note \`${id}\`.`,
            help: "Correct the key, or remove the words.",
            didYouMean: nearest(id, owners),
            dependsOn: [{ file: ownersFile, path: ["notes", id] }],
          });
        }
        if (!isReference) continue;
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

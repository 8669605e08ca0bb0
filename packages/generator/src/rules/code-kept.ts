import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import { codePlace } from "./places.ts";
import type { Place, Rule } from "./rule.ts";

/** Facts and words of a code stand under the same key. */
export const codeKept: Rule = {
  id: "code-kept",
  about: "A code stands under one key in its facts and in its words, and keeps it.",
  byFolder: true,
  check({ locales, protocols }, report) {
    const [reference = ""] = Object.keys(locales);
    for (const [id, folder] of Object.entries(protocols)) {
      const keys = parted(folder, reference);
      if (!keys) continue;
      const [fact, word] = keys;
      const file = `${id}/text/${reference}.yaml`;
      const words = (key: string): Place => ({ file, path: ["codes", key], on: "key" });
      report({
        ...codePlace(id, fact),
        message: `The facts of \`${fact}\` have no words, and the words of \`${word}\` have no facts: one code under two keys.`,
        help: `Write \`${word}\` here if only this line was changed: a code keeps its key, since programs know it by that. If \`${fact}\` is right, give its words, comparisons, relations and row in the registry that key, too.`,
        also: [words(word)],
        spoils: [codePlace(id, fact), codePlace(id, word), words(fact), words(word)],
        dependsOn: [codePlace(id, word), words(fact)],
      });
    }
  },
};

/** The only code without words and the only words without a code; with more of them there is no telling which belong together. */
function parted(
  { codes, text }: AuthoredProtocolFolder,
  reference: string,
): readonly [fact: string, word: string] | undefined {
  const words = text[reference]?.codes;
  if (!words) return undefined;
  const [fact, ...facts] = Object.keys(codes).filter((key) => !Object.hasOwn(words, key));
  const [word, ...others] = Object.keys(words).filter((key) => !Object.hasOwn(codes, key));
  if (fact === undefined || word === undefined) return undefined;
  return facts.length + others.length === 0 ? [fact, word] : undefined;
}

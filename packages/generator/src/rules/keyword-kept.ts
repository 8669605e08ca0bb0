import type { DataPath } from "../load/locate.ts";
import { keywordsIn } from "./keywords.ts";
import { strings } from "./prose.ts";
import type { Rule } from "./rule.ts";
import { sayDifference, translatedEntries } from "./translated-entries.ts";

/** A translation requires what its original requires. */
export const keywordKept: Rule = {
  id: "keyword-kept",
  about: "A translated text has the RFC keywords of the English it was made from, as often.",
  byFolder: true,
  check(authored, report) {
    for (const { entry, original } of translatedEntries(authored)) {
      const [wanted, own] = [keywordsByPath(original), keywordsByPath(entry.value)];
      for (const [place, { path }] of new Map([...wanted, ...own])) {
        const [here = [], there = []] = [own, wanted].map((texts) => texts.get(place)?.keywords);
        const difference = sayDifference(without(there, here), without(here, there));
        if (difference === "") continue;
        report({
          file: entry.file,
          path: [...entry.path, ...path],
          on: "key",
          message: `The translation does not have the keywords of the English. ${difference}`,
          help: "Keep them in capitals and in English: they say what a standard requires.",
        });
      }
    }
  },
};

interface Required {
  readonly path: DataPath;
  readonly keywords: readonly string[];
}

/** The keywords of each text of an entry that has any, by its path as text. */
function keywordsByPath(entry: object): ReadonlyMap<string, Required> {
  const texts = strings(entry).map(({ path, text }): [string, Required] => [
    path.join("/"),
    { path, keywords: keywordsIn(text).map(({ keyword }) => keyword) },
  ]);
  return new Map(texts.filter(([, { keywords }]) => keywords.length > 0));
}

/** What is left of a list when each of some others has taken away one like it. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((one) => {
    const index = left.indexOf(one);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

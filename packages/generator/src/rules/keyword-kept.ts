import type { DataPath } from "../load/locate.ts";
import { entriesOf, subjectsOf } from "../translation/entries.ts";
import { fingerprint } from "../translation/fingerprint.ts";
import { keywordsIn } from "./keywords.ts";
import { strings } from "./prose.ts";
import type { Rule } from "./rule.ts";

/** A translation requires what its original requires. */
export const keywordKept: Rule = {
  id: "keyword-kept",
  about: "A translated text has the RFC keywords of the English it was made from, as often.",
  byFolder: true,
  check(authored, report) {
    const [reference = "", ...translations] = Object.keys(authored.locales);
    for (const of of subjectsOf(authored)) {
      const originals = new Map(
        entriesOf(authored, of, reference).map(({ name, value }) => [name, value]),
      );
      for (const locale of translations) {
        for (const { name, value, file, path, from } of entriesOf(authored, of, locale)) {
          const original = originals.get(name);
          // A stale entry may differ: coverage says that it is stale.
          if (!original || from !== fingerprint(original)) continue;
          const wanted = keywordsByPath(original);
          const own = keywordsByPath(value);
          for (const [place, at] of new Map(
            [...wanted, ...own].map(([key, one]) => [key, one.path]),
          )) {
            const [here = [], there = []] = [own, wanted].map(
              (texts) => texts.get(place)?.keywords,
            );
            const lost = without(there, here);
            const added = without(here, there);
            if (lost.length + added.length === 0) continue;
            const parts = [
              ...(lost.length > 0 ? [`It leaves out ${list(lost)}.`] : []),
              ...(added.length > 0 ? [`It adds ${list(added)}.`] : []),
            ];
            report({
              file,
              path: [...path, ...at],
              on: "key",
              message: `The translation does not have the keywords of the English. ${parts.join(" ")}`,
              help: "Keep them in capitals and in English: they say what a standard requires.",
            });
          }
        }
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

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

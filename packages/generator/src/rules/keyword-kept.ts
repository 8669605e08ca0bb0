import { keywordsIn } from "./keywords.ts";
import type { Rule } from "./rule.ts";
import { sayDifference } from "./say-difference.ts";
import { referenceOf, translatedTexts } from "./translated-texts.ts";

/** A translation requires what its original requires. */
export const keywordKept: Rule = {
  id: "keyword-kept",
  about: "A translated text has the RFC keywords of the English it was made from, as often.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const reference = referenceOf(authored);
    for (const { file, path, text, original } of translatedTexts(authored)) {
      const [there, here] = [original, text].map(keywordsOf);
      const difference = sayDifference(without(there, here), without(here, there));
      if (difference === "") continue;
      report({
        file,
        path,
        on: "key",
        message: `The translation does not have the keywords of the ${reference}. ${difference}`,
        help: "Keep them in capitals and in English: they say what a standard requires.",
      });
    }
  },
};

function keywordsOf(text: string): readonly string[] {
  return keywordsIn(text).map(({ keyword }) => keyword);
}

/** What is left of a list when each of some others has taken away one like it. */
function without(all: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  const left = [...others];
  return all.filter((one) => {
    const index = left.indexOf(one);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

import { once } from "@wirecode/model";
import type { AuthoredGlossary } from "../schema/glossary.ts";
import { proseOf, type Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";

/** Translations use the terms of the glossary. */
export const glossaryAvoid: Rule = {
  id: "glossary-avoid",
  about: "Translations use no variant that the glossary says to avoid.",
  byFolder: true,
  check(authored, report) {
    const problemsOf = problemsBy(authored.glossary);
    for (const prose of proseOf(authored)) for (const problem of problemsOf(prose)) report(problem);
  },
};

const problemsBy = once((glossary: AuthoredGlossary) => {
  const avoided = Object.entries(glossary).flatMap(([term, entries]) =>
    Object.entries(entries).flatMap(([locale, { use, avoid = [] }]) =>
      avoid.map((variant) => ({
        term,
        locale,
        use,
        variant,
        folded: variant.toLowerCase(),
        match: matcher(variant),
      })),
    ),
  );
  return once(({ file, path, text, locale }: Prose): readonly Problem[] => {
    const lower = text.toLowerCase();
    return avoided.flatMap(({ term, use, variant, folded, match, locale: own }) => {
      const found = own === locale && lower.includes(folded) ? match.exec(text) : null;
      if (!found) return [];
      return {
        file,
        path,
        within: { offset: found.index, length: found[0].length },
        message: `For “${term}” translations write \`${use}\` and not \`${variant}\`.`,
        help: "The terms stand in glossary.yaml.",
        also: [{ file: "glossary.yaml", path: [term, locale, "use"] }],
      };
    });
  });
});

/** Finds a whole word where its script parts words; Arabic joins articles, conjunctions and endings to them. */
function matcher(variant: string): RegExp {
  const word = variant.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  if (/\p{Script=Arabic}/u.test(variant)) {
    return new RegExp(
      `(?<![\\p{L}\\p{M}])[وف]?[بكل]?(?:ال|ل)?${word}(?:ات|ين|ون|ان|[هةي]|ها|هم)?(?![\\p{L}\\p{M}])`,
      "u",
    );
  }
  const parted =
    !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Hangul}/u.test(
      variant,
    );
  return new RegExp(
    parted ? `(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])` : word,
    "iu",
  );
}

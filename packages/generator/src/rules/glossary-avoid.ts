import { proseOf } from "./prose.ts";
import type { Rule } from "./rule.ts";

/** Translations use the terms of the glossary. */
export const glossaryAvoid: Rule = {
  id: "glossary-avoid",
  about: "Translations use no variant that the glossary says to avoid.",
  check(authored, report) {
    const avoided = Object.entries(authored.glossary).flatMap(([term, entries]) =>
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
    for (const { file, path, text, locale } of proseOf(authored)) {
      const lower = text.toLowerCase();
      for (const { term, use, variant, folded, match } of avoided.filter(
        (one) => one.locale === locale,
      )) {
        if (!lower.includes(folded)) continue;
        const found = match.exec(text);
        if (!found) continue;
        const within = { offset: found.index, length: found[0].length };
        report({
          file,
          path,
          within,
          message: `For “${term}” translations write \`${use}\` and not \`${variant}\`.`,
          help: "The terms stand in glossary.yaml.",
          also: [{ file: "glossary.yaml", path: [term, locale, "use"] }],
        });
      }
    }
  },
};

/** Finds a whole word where its script parts words; Arabic joins articles, conjunctions and endings to them. */
function matcher(variant: string): RegExp {
  const word = variant.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
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

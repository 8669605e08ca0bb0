import { once } from "@wirecode/model";
import type { AuthoredGlossary } from "../schema/glossary.ts";
import { proseOf, type Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { wholeWord } from "./whole-word.ts";

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
      })),
    ),
  );
  return once(({ file, path, text, locale }: Prose): readonly Problem[] => {
    const lower = text.toLowerCase();
    return avoided.flatMap((one) => {
      const { term, use, variant, folded, locale: own } = one;
      const found = own === locale && lower.includes(folded) ? patternOf(one).exec(text) : null;
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

/** Most variants stand nowhere, and exact patterns take long to make. */
const patternOf = once(({ variant }: { readonly variant: string }) => wholeWord(variant));

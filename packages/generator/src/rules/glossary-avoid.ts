import { once } from "@wirecode/model";
import { ACROSS, TERMS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredGlossary, AuthoredGlossaryTerm } from "../schema/glossary.ts";
import { isInForce } from "./glossary-terms.ts";
import { proseOf, type Prose } from "./prose.ts";
import { protocolsAbout } from "./protocols-about.ts";
import type { Problem, Rule } from "./rule.ts";
import { wholeWord } from "./whole-word.ts";

/** Translations use the terms of the glossary. */
export const glossaryAvoid: Rule = {
  id: "glossary-avoid",
  about: "Translations use no variant that the glossary says to avoid.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const found = foundBy(authored.glossary);
    for (const prose of proseOf(authored)) {
      if (isSpelling(prose)) continue;
      for (const { term, problem } of found(prose)) {
        if (!term.scope || isInForce(term, protocolsOf(authored, prose))) report(problem);
      }
    }
  },
};

/** Whether a text is one of the spellings by which a term is found, all of which people use. */
function isSpelling({ file, path }: Prose): boolean {
  return file.startsWith(`${TERMS}/`) && path[1] === "forms";
}

/** The protocols that a text is about, told by where it stands. */
function protocolsOf(
  authored: Authored,
  { file, path: [first, second] }: Prose,
): readonly string[] {
  const [folder = ""] = file.split("/");
  return protocolsAbout(authored, folder, String(folder === ACROSS ? second : first));
}

interface Found {
  readonly term: AuthoredGlossaryTerm;
  readonly problem: Problem;
}

const foundBy = once((glossary: AuthoredGlossary) => {
  const avoided = Object.entries(glossary).flatMap(([key, term]) =>
    Object.entries(term.words).flatMap(([locale, { use, avoid = [] }]) =>
      avoid.map((variant) => ({ key, term, locale, use, variant, folded: variant.toLowerCase() })),
    ),
  );
  return once(({ file, path, text, locale }: Prose): readonly Found[] => {
    const lower = text.toLowerCase();
    return avoided.flatMap((one) => {
      const { key, term, use, variant, folded, locale: own } = one;
      const found = own === locale && quick(lower, folded) ? patternOf(one).exec(text) : null;
      if (!found) return [];
      const problem = {
        file,
        path,
        within: { offset: found.index, length: found[0].length },
        message: `For “${key}” translations write \`${use}\` and not \`${variant}\`.`,
        help: "The terms stand in glossary.yaml.",
        also: [{ file: "glossary.yaml", path: [key, "words", locale, "use"] }],
      };
      return { term, problem };
    });
  });
});

/** Most variants stand nowhere, and exact patterns take long to make; words of a phrase may have something joined to them. */
function quick(text: string, variant: string): boolean {
  return variant.split(" ").every((word) => text.includes(word.replace(/ة$/, "")));
}

const patternOf = once(({ variant }: { readonly variant: string }) => wholeWord(variant));

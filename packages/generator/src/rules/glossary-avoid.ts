import { once } from "@wirecode/model";
import { ACROSS, TERMS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredGlossary, AuthoredGlossaryTerm } from "../schema/glossary.ts";
import { isInForce } from "./glossary-terms.ts";
import { proseOf, type Prose } from "./prose.ts";
import { protocolsAbout } from "./protocols-about.ts";
import type { Problem, Rule } from "./rule.ts";
import { partsOfWord, wholeWord } from "./whole-word.ts";

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

/** A variant that texts of a language avoid. */
interface Avoided {
  readonly key: string;
  readonly term: AuthoredGlossaryTerm;
  readonly use: string;
  readonly variant: string;
  /** What a text has to hold for it to be there. */
  readonly parts: readonly string[];
}

const foundBy = once((glossary: AuthoredGlossary) => {
  const avoided = avoidedIn(glossary);
  return once(({ file, path, text: written, locale, pattern }: Prose): readonly Found[] => {
    // Names of placeholders are no words of the language.
    const text = pattern ? blank(written) : written;
    const lower = text.toLowerCase();
    return (avoided.get(locale) ?? []).flatMap((one) => {
      const { key, term, use, variant, parts } = one;
      // Most variants stand nowhere, and exact patterns take long to make.
      const mayHold = parts.every((part) => lower.includes(part));
      const found = mayHold ? patternOf(one).exec(text) : null;
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

function avoidedIn(glossary: AuthoredGlossary): ReadonlyMap<string, readonly Avoided[]> {
  const all = new Map<string, Avoided[]>();
  for (const [key, term] of Object.entries(glossary)) {
    for (const [locale, { use, avoid = [] }] of Object.entries(term.words)) {
      const own = all.get(locale) ?? [];
      for (const variant of avoid) {
        own.push({ key, term, use, variant, parts: partsOfWord(variant) });
      }
      all.set(locale, own);
    }
  }
  return all;
}

function blank(pattern: string): string {
  return pattern.replaceAll(/\{[^{}]*\}/g, (placeholder) => " ".repeat(placeholder.length));
}

const patternOf = once(({ variant }: { readonly variant: string }) => wholeWord(variant));

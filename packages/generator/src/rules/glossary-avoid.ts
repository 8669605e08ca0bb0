import { once } from "@wirecode/model";
import { ACROSS, TERMS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredGlossary, AuthoredGlossaryTerm } from "../schema/glossary.ts";
import { fold } from "./fold.ts";
import { isInForce } from "./glossary-terms.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import { protocolsAbout } from "./protocols-about.ts";
import type { Place, Problem, Rule } from "./rule.ts";
import { wholeWord, type Word } from "./whole-word.ts";
import { openScan } from "./word-scan.ts";

/** Translations use the terms of the glossary. */
export const glossaryAvoid: Rule = {
  id: "glossary-avoid",
  about: "Translations use no variant that the glossary says to avoid.",
  byFolder: true,
  excusable: true,
  check(authored, report, files) {
    const found = foundBy(authored.glossary);
    for (const { term, problem } of found.of(authored, files)) {
      if (!term.scope || isInForce(term, protocolsOf(authored, problem))) report(problem);
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
  { file, path: [first, second] }: Place,
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
}

const foundBy = once((glossary: AuthoredGlossary) => {
  const scans = scansOf(glossary);
  return perText("glossary-avoid", (prose: Prose): readonly Found[] => {
    const { file, path, text: written, locale, pattern } = prose;
    if (isSpelling(prose)) return [];
    // Names of placeholders are no words of the language.
    const text = fold(pattern ? blank(written) : written, locale);
    const met = new Set<Avoided>();
    return (scans.get(locale)?.(text) ?? []).flatMap(({ of, start, end }) => {
      if (met.has(of)) return [];
      met.add(of);
      const { key, term, use, variant } = of;
      const problem = {
        file,
        path,
        within: { offset: start, length: end - start },
        message: `For “${key}” translations write \`${use}\` and not \`${variant}\`.`,
        help: "The terms stand in glossary.yaml.",
        also: [{ file: "glossary.yaml", path: [key, "words", locale, "use"] }],
      };
      return { term, problem };
    });
  });
});

/** By language what finds the variants that it avoids. */
function scansOf(glossary: AuthoredGlossary) {
  const avoided = new Map<string, (readonly [Word, Avoided])[]>();
  for (const [key, term] of Object.entries(glossary)) {
    for (const [locale, { use, avoid = [] }] of Object.entries(term.words)) {
      const own = avoided.get(locale) ?? [];
      for (const variant of avoid)
        own.push([wholeWord(fold(variant, locale)), { key, term, use, variant }]);
      avoided.set(locale, own);
    }
  }
  return new Map([...avoided].map(([locale, words]) => [locale, openScan(words)]));
}

function blank(pattern: string): string {
  return pattern.replaceAll(/\{[^{}]*\}/g, (placeholder) => " ".repeat(placeholder.length));
}

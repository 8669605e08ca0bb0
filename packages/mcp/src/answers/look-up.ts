import { pageOfCode, severalPage, visible, type Side } from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer, Shown } from "./answer.ts";
import { meantCodes, type Named } from "./meant-codes.ts";
import { search } from "./search.ts";
import { Unanswered } from "./unanswered.ts";

/**
 * Tells what a code means, in each protocol that has it; for words that name no code, what a search finds.
 * @throws Unanswered where nothing is found.
 */
export function lookUp(named: Named, language: Language): Answer {
  const sides = codesOrNone(named, language);
  if (!sides) return search({ query: named.code }, language);
  return {
    structured: { codes: sides.map(({ code }) => code) },
    shown: shownOf(sides, named, language),
  };
}

/** The codes; nothing where words of another kind were given, and a search finds something for them. */
function codesOrNone(named: Named, language: Language): readonly Side[] | undefined {
  try {
    return meantCodes(named, language);
  } catch (error) {
    const isWords = named.protocol === undefined && !/^\P{L}*$/u.test(named.code);
    if (!(error instanceof Unanswered) || !isWords) throw error;
    const { documents, near } = language.search(named.code);
    if (near || documents.length === 0) throw error;
    return undefined;
  }
}

/** What a page of a code says beside what the code means: where else to read. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "comparisons",
  "equivalents",
  "example",
  "guides",
  "mentions",
  "packages",
  "practice",
  "related",
]);

function shownOf(sides: readonly Side[], { code: asked }: Named, language: Language): Shown {
  const { context } = language;
  const [only, ...others] = sides;
  if (only && others.length === 0) {
    const page = pageOfCode(only, context);
    return { ...page, sections: page.sections.filter(({ id }) => !ELSEWHERE.has(id)) };
  }
  return severalPage(sides, visible(asked), context);
}

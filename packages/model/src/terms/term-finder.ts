import { once } from "../once.ts";
import type { Direction } from "../shapes/locale.ts";
import type { Term } from "../shapes/term.ts";
import { ARABIC_JOINS, isArabic, isParted, LETTER } from "../words/borders.ts";
import { mentionsIn, type Mention } from "./mentions.ts";
import { spelling } from "./spelling.ts";

/**
 * Finds the spellings of terms in plain text.
 * @internal
 */
export interface TermFinder {
  /** In order. What is no name takes a capital only where a sentence begins. */
  readonly mentions: (text: string) => readonly Mention[];
}

/** A page, as far as it decides which terms it can link. */
interface Whose {
  /** BCP 47 tag of its language. */
  readonly locale: string;
  readonly direction: Direction;
  /** The ids of the protocols that it is about. */
  readonly protocols: readonly string[];
}

/**
 * Finds the terms that a page can link: those in its language that all protocols use, and those of its own protocols.
 * Each finder is made once.
 * @returns `undefined` where there is nothing to find.
 * @internal
 */
export function termFinder(
  terms: readonly Term[],
  { locale, direction, protocols: about }: Whose,
): TermFinder | undefined {
  const made = findersOf(terms);
  const key = `${locale} ${about.join(" ")}`;
  if (!made.has(key)) {
    const own = terms.filter(
      ({ text, protocols }) =>
        text.lang === locale &&
        (protocols === undefined || protocols.some((id) => about.includes(id))),
    );
    made.set(key, own.length === 0 ? undefined : finderOf(own, direction));
  }
  return made.get(key);
}

const findersOf = once((_: readonly Term[]) => new Map<string, TermFinder | undefined>());

function finderOf(terms: readonly Term[], direction: Direction): TermFinder {
  const found = new Map<string, { readonly id: string; readonly isName: boolean }>();
  const shared = new Set<string>();
  for (const { id, text } of terms) {
    for (const form of text.forms) {
      const spelt = spelling(form);
      if (found.has(spelt) && found.get(spelt)?.id !== id) shared.add(spelt);
      found.set(spelt, { id, isName: !/^\p{Ll}/u.test(form) });
    }
  }
  // A page about two protocols cannot tell which one's term is meant.
  for (const spelt of shared) found.delete(spelt);
  // The longest spelling comes first, so that "enhanced status code" is not taken for "status code".
  const all = [...found.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = [
    wordsOf(all.filter(isArabic), arabic),
    wordsOf(
      all.filter((form) => !isArabic(form) && isParted(form)),
      direction === "rtl" ? lone : word,
    ),
    wordsOf(
      all.filter((form) => !isParted(form)),
      (forms) => forms,
    ),
  ].filter((pattern) => pattern !== undefined);
  const pattern = new RegExp(alternatives.join("|"), "giu");
  // Comparisons say the same sentences again and again, and searching takes far longer than remembering.
  const known = new Map<string, readonly Mention[]>();
  return {
    mentions(text) {
      const before = known.get(text);
      if (before) return before;
      const mentions = mentionsIn(text, pattern, found);
      known.set(text, mentions);
      return mentions;
    },
  };
}

/** @param within puts a group of spellings between the edges of a word */
function wordsOf(forms: readonly string[], within: (group: string) => string): string | undefined {
  return forms.length === 0 ? undefined : within(`(${forms.map(literal).join("|")})`);
}

function word(group: string): string {
  return `(?<!${LETTER}|-)${group}(?!${LETTER}|-)`;
}

function arabic(group: string): string {
  return `(?<!${LETTER})${ARABIC_JOINS}${group}(?!${LETTER})`;
}

/**
 * On a right-to-left page a Latin name counts only where no other Latin text stands beside it: a link would tear apart
 * what is isolated as one run.
 */
function lone(group: string): string {
  const latin = String.raw`[\p{Script=Latin}\d§]`;
  const joint = String.raw`[ \u00A0\-./_:@'’+=*]{0,2}`;
  return `(?<!${latin}${joint})${group}(?!${joint}${latin})`;
}

/**
 * A spelling as a pattern: vowel signs may stand behind any Arabic letter, and a space may be one that does not break.
 */
function literal(form: string): string {
  return form
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/\p{Script=Arabic}/gu, String.raw`$&[\u064B-\u0652\u0670]*`)
    .replaceAll(" ", String.raw`[ \u00A0]`);
}

import type { Term } from "@wirecode/core/model";
import type { Direction } from "../content/types.ts";
import type { TermFinder } from "./types.ts";
import { remembering } from "../layout/remembering.ts";
import { mentionsIn } from "./mentions.ts";
import { spelling } from "./spelling.ts";

const finders: WeakMap<readonly Term[], Map<string, TermFinder | undefined>> = new WeakMap();

/**
 * Finds the terms that a page can link: those in its language that all protocols use, and those of its own protocols.
 * Each finder is made once.
 *
 * @returns nothing where there is nothing to find
 */
export function termFinder(
  terms: readonly Term[],
  {
    locale,
    dir,
    protocols: about,
  }: { locale: string; dir: Direction; protocols: readonly string[] },
): TermFinder | undefined {
  const made = finders.get(terms) ?? new Map();
  finders.set(terms, made);
  const key = about.join(" ");
  if (!made.has(key)) {
    const own = terms.filter(
      ({ text, protocols }) =>
        text.lang === locale &&
        (protocols === undefined || protocols.some((id) => about.includes(id))),
    );
    made.set(key, own.length === 0 ? undefined : finderOf(own, dir));
  }
  return made.get(key);
}

function finderOf(terms: readonly Term[], dir: Direction): TermFinder {
  const found: Map<string, { id: string; isName: boolean }> = new Map();
  const shared: Set<string> = new Set();
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
      dir === "rtl" ? lone : word,
    ),
    wordsOf(
      all.filter((form) => !isParted(form)),
      (forms) => forms,
    ),
  ].filter((pattern) => pattern !== undefined);
  const pattern = new RegExp(alternatives.join("|"), "giu");
  // Comparisons say the same sentences again and again, and searching takes far longer than remembering.
  return { mentions: remembering((text) => mentionsIn(text, pattern, found)) };
}

/** @param within puts a group of spellings between the edges of a word */
function wordsOf(forms: readonly string[], within: (group: string) => string) {
  return forms.length === 0 ? undefined : within(`(${forms.map(literal).join("|")})`);
}

function isArabic(form: string) {
  return /^\p{Script=Arabic}/u.test(form);
}

/** Whether the script of a spelling sets spaces between words. */
function isParted(form: string) {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(form);
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;

function word(group: string) {
  return `(?<!${LETTER}|-)${group}(?!${LETTER}|-)`;
}

/** Arabic joins conjunctions, prepositions and the article to the word. */
function arabic(group: string) {
  return `(?<!${LETTER})[وف]??[بكل]??(?:ال|ل)??${group}(?!${LETTER})`;
}

/**
 * On a right-to-left page a Latin name counts only where no other Latin text stands beside it: a link would tear apart
 * what is isolated as one run.
 */
function lone(group: string) {
  const latin = String.raw`[\p{Script=Latin}\d§]`;
  const joint = String.raw`[ \u00A0\-./_:@'’+=*]{0,2}`;
  return `(?<!${latin}${joint})${group}(?!${joint}${latin})`;
}

/**
 * A spelling as a pattern: vowel signs may stand behind any Arabic letter, and a space may be one that does not break.
 */
function literal(form: string) {
  return form
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/\p{Script=Arabic}/gu, String.raw`$&[\u064B-\u0652\u0670]*`)
    .replaceAll(" ", String.raw`[ \u00A0]`);
}

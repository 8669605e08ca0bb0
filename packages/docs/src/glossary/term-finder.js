import { remembering } from "../layout/remembering.js";
import { mentionsIn } from "./mentions.js";
import { spelling } from "./spelling.js";

/** @import { Term } from "@wirecode/core/model" */
/** @import { Direction } from "../content/types.d.ts" */
/** @import { TermFinder } from "./types.d.ts" */

/** @type {WeakMap<readonly Term[], Map<string, TermFinder | undefined>>} */
const finders = new WeakMap();

/**
 * Finds the terms that a page can link: those in its language that all protocols use, and those of its own protocols.
 * Each finder is made once.
 *
 * @param {readonly Term[]} terms
 * @param {{ locale: string, dir: Direction, protocols: readonly string[] }} page
 * @returns {TermFinder | undefined} nothing where there is nothing to find
 */
export function termFinder(terms, { locale, dir, protocols: about }) {
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

/**
 * @param {readonly Term[]} terms
 * @param {Direction} dir
 * @returns {TermFinder}
 */
function finderOf(terms, dir) {
  /** @type {Map<string, { id: string, isName: boolean }>} */
  const found = new Map();
  /** @type {Set<string>} */
  const shared = new Set();
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

/**
 * @param {readonly string[]} forms
 * @param {(group: string) => string} within puts a group of spellings between the edges of a word
 */
function wordsOf(forms, within) {
  return forms.length === 0 ? undefined : within(`(${forms.map(literal).join("|")})`);
}

/** @param {string} form */
function isArabic(form) {
  return /^\p{Script=Arabic}/u.test(form);
}

/** Whether the script of a spelling sets spaces between words. @param {string} form */
function isParted(form) {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(form);
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;

/** @param {string} group */
function word(group) {
  return `(?<!${LETTER}|-)${group}(?!${LETTER}|-)`;
}

/** Arabic joins conjunctions, prepositions and the article to the word. @param {string} group */
function arabic(group) {
  return `(?<!${LETTER})[وف]??[بكل]??(?:ال|ل)??${group}(?!${LETTER})`;
}

/**
 * On a right-to-left page a Latin name counts only where no other Latin text stands beside it: a link would tear apart
 * what is isolated as one run.
 *
 * @param {string} group
 */
function lone(group) {
  const latin = String.raw`[\p{Script=Latin}\d§]`;
  const joint = String.raw`[ \u00A0\-./_:@'’+=*]{0,2}`;
  return `(?<!${latin}${joint})${group}(?!${joint}${latin})`;
}

/**
 * A spelling as a pattern: vowel signs may stand behind any Arabic letter, and a space may be one that does not break.
 *
 * @param {string} form
 */
function literal(form) {
  return form
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/\p{Script=Arabic}/gu, String.raw`$&[\u064B-\u0652\u0670]*`)
    .replaceAll(" ", String.raw`[ \u00A0]`);
}

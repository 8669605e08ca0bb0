import { spelling } from "./spelling.js";

/** @import { Piece, TermFinder } from "./types.d.ts" */

/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|[.!?:…]["'”’)]?[ \u00A0])$/u;

/**
 * Splits plain text at the terms that a page mentions for the first time.
 *
 * @param {string} text
 * @param {TermFinder} finder
 * @param {ReadonlySet<string>} met the ids of the terms that the page has mentioned before
 * @returns {Piece[]} the text in order; joined, the pieces are the text
 */
export function linkTerms(text, { pattern, found }, met) {
  // A quick look: most texts mention none, and an iterator for each would cost more than the search.
  if (text.search(pattern) === -1) return [{ text }];
  /** @type {Piece[]} */
  const pieces = [];
  const here = new Set();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [mention, ...groups] = match;
    const term = found.get(spelling(groups.find((group) => group !== undefined) ?? ""));
    if (!term || met.has(term.id) || here.has(term.id)) continue;
    // A common word with a capital within a sentence is the name of something else: the field Authorization.
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (!term.isName && /^\p{Lu}/u.test(mention) && !BEGINNING.test(before)) continue;
    here.add(term.id);
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: mention, term: term.id });
    end = match.index + mention.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

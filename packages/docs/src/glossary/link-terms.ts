import type { Piece, TermFinder } from "./types.ts";

/**
 * Splits plain text at the terms that a page mentions for the first time.
 *
 * @param met the ids of the terms that the page has mentioned before
 * @returns the text in order; joined, the pieces are the text
 */
export function linkTerms(text: string, finder: TermFinder, met: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const here = new Set();
  let end = 0;
  for (const { at, text: mention, term } of finder.mentions(text)) {
    if (met.has(term) || here.has(term)) continue;
    here.add(term);
    if (at > end) pieces.push({ text: text.slice(end, at) });
    pieces.push({ text: mention, term });
    end = at + mention.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end) });
  return pieces;
}

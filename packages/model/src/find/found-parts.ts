import type { SearchLanguage } from "../shapes/search-language.ts";
import { tokens, UNKNOWN_LANGUAGE } from "./reader.ts";
import { atChanges, isUnspaced } from "./unspaced.ts";

/**
 * A part of a text, and whether it was found.
 * @internal
 */
export interface FoundPart {
  readonly text: string;
  readonly found: boolean;
}

const WORD = /([\p{L}\p{N}\p{M}ـ]+(?:\.[\p{L}\p{N}]+)*)/u;

/**
 * The parts of a text that have words that were found, in any of their forms, and those between them. Joined they are
 * the text.
 * @param words - What was found, as `tokens` gives it.
 * @internal
 */
export function foundParts(
  text: string,
  words: ReadonlySet<string>,
  language: SearchLanguage = UNKNOWN_LANGUAGE,
): readonly FoundPart[] {
  const isFound = (piece: string) => tokens(piece, language).some((word) => words.has(word));
  const pieces = text.split(WORD).flatMap((piece) => (piece === "" ? [] : atChanges(piece)));
  return pieces.flatMap((piece) =>
    isUnspaced(piece) ? foundLetters(piece, isFound) : { text: piece, found: isFound(piece) },
  );
}

/** A run without spaces: a letter is found where it is found beside one of its neighbours. */
function foundLetters(run: string, isFound: (text: string) => boolean): readonly FoundPart[] {
  const letters = run.match(/\P{M}[\p{M}ー]*|[\p{M}ー]+/gu) ?? [];
  const pairs = letters.map((letter, at) =>
    isFound(letters.length > 1 && at < letters.length - 1 ? `${letter}${letters[at + 1]}` : letter),
  );
  const parts: FoundPart[] = [];
  for (const [at, letter] of letters.entries()) {
    const found = (pairs[at] ?? false) || (pairs[at - 1] ?? false);
    const last = parts.at(-1);
    if (last?.found === found) parts.splice(-1, 1, { text: last.text + letter, found });
    else parts.push({ text: letter, found });
  }
  return parts;
}

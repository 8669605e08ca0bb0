import type { Message } from "@wirecode/model";
import type { Piece } from "./types.ts";

/** What stands where something is left out. */
const GAP = "\n…\n";

/**
 * A message's text, taken apart at its codes.
 *
 * @param longest how much of a stretch without a code is kept, in UTF-16 units
 */
export function piecesOf(
  { text, codes }: Pick<Message, "text" | "codes">,
  longest: number,
): readonly Piece[] {
  const marked = codes
    .flatMap(({ at, length }, index) => (at === null ? [] : [{ at, length, number: index + 1 }]))
    .toSorted((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, length, number } of marked) {
    // Two codes can share a place, such as a status and its name.
    if (at < end) continue;
    pieces.push(...stretch(text.slice(end, at), longest));
    pieces.push({ text: text.slice(at, at + length), number });
    end = at + length;
  }
  return [...pieces, ...stretch(text.slice(end), longest)];
}

/** A stretch without a code: its beginning and its end where it is long. */
function stretch(text: string, longest: number): readonly Piece[] {
  if (text === "") return [];
  if (text.length <= longest) return [{ text }];
  const half = Math.floor(longest / 2);
  return [{ text: text.slice(0, half) + GAP + text.slice(text.length - half) }];
}

import { pieces } from "./pieces.ts";

/**
 * Breaks a text into lines of at most a width, between words, also in scripts that write no spaces: there no line begins
 * with what closes or goes on, and none ends with what opens. A word that is wider than a line stays whole, so that names
 * and addresses can be copied.
 * @param measure - How wide a text is, in whatever unit the width is given.
 * @internal
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  if (text.length <= width && measure(text) <= width) return [text.trim()];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

import { wrap } from "@wirecode/model";

/**
 * Breaks text between words into lines of at most so many characters; where there are too many lines, the last one
 * ends in an ellipsis.
 */
export function fewLines(text: string, width: number, most: number): readonly string[] {
  const lines = wrap(text, width, { measure: ({ length }) => length });
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, width - 1)}…`];
}

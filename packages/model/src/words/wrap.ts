import { pieces } from "./pieces.ts";

/** How lines are broken. */
interface Breaking {
  /** How wide a text is, in whatever unit the width is given. */
  readonly measure: (text: string) => number;
  /** Whether a word that is wider than a line is cut; it stays whole otherwise, so that addresses can be copied. */
  readonly cut?: boolean;
}

/**
 * Breaks a text into lines of at most a width, between words, also in scripts that write no spaces: there no line begins
 * with what closes or goes on, and none ends with what opens.
 * @internal
 */
export function wrap(text: string, width: number, { measure, cut = false }: Breaking): string[] {
  if (text.length <= width && measure(text) <= width) return [text.trim()];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text).flatMap((one) => (cut ? parts(one, width, measure) : [one]))) {
    if (line !== "" && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The parts of a piece, which is cut between what a reader takes for letters where it is wider than a line. */
function parts(piece: string, width: number, measure: Breaking["measure"]): string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const all: string[] = [];
  let part = "";
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    if (part !== "" && measure(part + segment) > width) {
      all.push(part);
      part = "";
    }
    part += segment;
  }
  return [...all, part];
}

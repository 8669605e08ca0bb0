/** How lines are broken. */
interface Breaking {
  /** How wide a text is, in whatever unit the width is given. */
  readonly measure: (text: string) => number;
  /** Whether a word that is wider than a line is cut; it stays whole otherwise, so that addresses can be copied. */
  readonly cut?: boolean;
}

// Asked before UNSPACED, which takes Intl a millisecond to make up: the blocks that hold such scripts, and others.
const PERHAPS_UNSPACED = /[\u0E00-\u0E7F\u2E80-\uFFFF]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word with the blanks behind it; a no-break space is no blank. */
const PIECE = /(?:\S|\u00A0)+[^\S\u00A0]*/g;

/**
 * Breaks a text into lines of at most a width, between words, also in scripts that write no spaces.
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

/** What may not be torn apart, each with the blanks behind it. */
function pieces(text: string): string[] {
  if (!PERHAPS_UNSPACED.test(text) || !UNSPACED.test(text)) return text.match(PIECE) ?? [];
  const all: string[] = [];
  const words = new Intl.Segmenter(undefined, { granularity: "word" });
  for (const { segment } of words.segment(text)) {
    const last = all.at(-1);
    const sticks =
      last !== undefined && (!breaksAfter(last) || /^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(segment));
    if (sticks) all[all.length - 1] = last + segment;
    else all.push(segment);
  }
  return all;
}

function breaksAfter(piece: string): boolean {
  return /\s$/.test(piece) || UNSPACED.test(piece.at(-1) ?? "") || /\p{Po}$/u.test(piece);
}

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

import { cells } from "./cells.ts";

// Asked before UNSPACED, which takes Intl a millisecond to make up: the blocks that hold such scripts, and others.
const PERHAPS_UNSPACED = /[\u0E00-\u0E7F\u2E80-\uFFFF]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Breaks a text into lines of at most `width` cells, between words, also in scripts that write no spaces.
 * A word that is longer than a line stays whole, so that addresses can be copied, unless `cut` says otherwise.
 */
export function wrap(text: string, width: number, { cut = false } = {}): string[] {
  if (text.length <= width && cells(text) <= width) return [text.trim()];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text).flatMap((one) => (cut ? parts(one, width) : [one]))) {
    if (line !== "" && used + cells(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece;
    used += cells(piece);
  }
  return [...lines, line.trimEnd()];
}

/** What may not be torn apart, each with the blanks behind it. */
function pieces(text: string): string[] {
  if (!PERHAPS_UNSPACED.test(text) || !UNSPACED.test(text)) return text.match(/\S+\s*/g) ?? [];
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

function parts(piece: string, width: number): string[] {
  if (cells(piece.trimEnd()) <= width) return [piece];
  const all: string[] = [];
  let part = "";
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    if (part !== "" && cells(part + segment) > width) {
      all.push(part);
      part = "";
    }
    part += segment;
  }
  return [...all, part];
}

import type { Found } from "../facts/found.ts";
import type { Words } from "./lexicon.ts";
import type { Note, Provider } from "./providers.ts";

/** Who said a text, and with which of its notes, as far as its words tell. */
export interface Attribution {
  readonly provider?: Provider;
  readonly note?: Note;
}

/**
 * Tells who said a text.
 * @param codes - The codes in it: a note that comes with other codes is none.
 */
export function attribute({ notes, signs }: Words, codes: readonly Found[]): Attribution {
  let best: Note | undefined;
  let length = 0;
  for (const { note, match } of notes) {
    const signed = signs.has(note.provider);
    if ((note.only && !signed) || !comesWith(note, codes)) continue;
    const own = match.end - match.at + (signed ? 1000 : 0);
    if (own > length) {
      best = note;
      length = own;
    }
  }
  if (best) return { provider: best.provider, note: best };
  // Who stands last in a reply is the one who wrote it; hosts before it are those that it is about.
  const [last] = [...signs].toSorted(([, a], [, b]) => b - a);
  return last ? { provider: last[0] } : {};
}

/** Whether a note's codes agree with those of a text: of each protocol of which both have codes, they share one. */
export function comesWith({ codes: own }: Note, codes: readonly Found[]): boolean {
  if (own.length === 0 || codes.length === 0) return true;
  if (codes.some(({ code }) => own.includes(code))) return true;
  const enhanced = own.some((one) => one.includes("."));
  const reply = own.some((one) => !one.includes("."));
  return !codes.some(({ code }) => (code.includes(".") ? enhanced : reply));
}

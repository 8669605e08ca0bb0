import { markup } from "../layout/markup.ts";
import { part } from "./section.js";
import { paragraph } from "./sentence.js";

/** @import { Advice } from "@wirecode/core/model" */
/** @import { Voice } from "./types.d.ts" */

/**
 * What to choose, or what to be careful about: words on both codes, then on each.
 *
 * @param {string} id the section's
 * @param {readonly Advice[]} all
 * @param {{ readonly a: string, readonly b: string }} names
 * @param {Voice} voice
 */
export function advice(id, all, names, voice) {
  if (all.length === 0) return undefined;
  const { direction } = voice.phrases;
  return markup`${all.map(({ side, text, lang }, index) => {
    const words = paragraph(text, lang, voice);
    if (side === null) return words;
    const before = all.slice(0, index).flatMap((one) => (one.side ? names[one.side] : []));
    return part(id, names[side], before, () => words, direction);
  })}`;
}

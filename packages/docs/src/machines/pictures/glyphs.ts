import type { Mask, Placed } from "./types.ts";

/** Draws a text as a whole, so many pixels wide and high. */
export type Draw = (text: string, width: number, height: number) => Mask;

/**
 * Sets lines of characters that all have the same width, a whole number of pixels. Each character is drawn once, with
 * room around it, and of that what is not empty is kept.
 */
export function typesetter(
  advance: number,
  height: number,
  draw: Draw,
): (text: string) => readonly Placed[] {
  const glyphs = new Map<string, Placed>();
  return (text) =>
    Array.from(text, (character, at) => {
      const glyph = glyphs.get(character) ?? glyphOf(draw(` ${character} `, 3 * advance, height));
      glyphs.set(character, glyph);
      return { ...glyph, left: glyph.left + (at - 1) * advance };
    });
}

function glyphOf({ width, opacity }: Mask): Placed {
  let [left, right, top, bottom] = [width, 0, opacity.length / width, 0];
  for (let at = 0; at < opacity.length; at += 1) {
    if (opacity[at] === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  const columns = Math.max(0, right - left);
  const cut = new Uint8Array(columns * Math.max(0, bottom - top));
  for (let y = top; y < bottom; y += 1) {
    cut.set(opacity.subarray(y * width + left, y * width + right), (y - top) * columns);
  }
  return { mask: { width: columns, opacity: cut }, left, top };
}

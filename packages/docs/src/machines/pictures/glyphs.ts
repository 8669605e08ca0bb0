import type { Mask } from "./types.ts";

/** A character as it is printed: what of it is not empty, and where that stands. */
interface Glyph {
  readonly mask: Mask;
  readonly left: number;
  readonly top: number;
}

/** Draws a text as a whole, so many pixels wide and high. */
export type Draw = (text: string, width: number, height: number) => Mask;

/**
 * Sets lines of characters that all have the same width, a whole number of pixels. Each character is drawn once, with
 * room around it, and then copied.
 */
export function typesetter(advance: number, height: number, draw: Draw): (text: string) => Mask {
  const glyphs = new Map<string, Glyph>();
  return (text) => {
    const characters = [...text];
    const width = characters.length * advance;
    const opacity = new Uint8Array(width * height);
    for (const [at, character] of characters.entries()) {
      const glyph = glyphs.get(character) ?? glyphOf(draw(` ${character} `, 3 * advance, height));
      glyphs.set(character, glyph);
      copy(glyph, { width, opacity }, (at - 1) * advance);
    }
    return { width, opacity };
  };
}

function glyphOf({ width, opacity }: Mask): Glyph {
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

function copy({ mask, left, top }: Glyph, line: Mask, from: number): void {
  // Plain counting, as in the canvas.
  for (let at = 0; at < mask.opacity.length; at += 1) {
    const covered = mask.opacity[at] ?? 0;
    const x = from + left + (at % mask.width);
    if (covered === 0 || x < 0 || x >= line.width) continue;
    const place = (top + Math.floor(at / mask.width)) * line.width + x;
    line.opacity[place] = Math.min(255, (line.opacity[place] ?? 0) + covered);
  }
}

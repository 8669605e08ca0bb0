import type { Mask } from "./types.ts";
import { png as encode } from "./png.ts";

/** How many steps lead from the paper to a colour: enough for smooth edges, and few for small files. */
const STEPS = 15;

/**
 * Paper to print masks on, in a handful of colours.
 *
 * @param paper a colour, `#rrggbb`
 */
export function canvas(width: number, height: number, paper: string, inks: readonly string[]) {
  // As a PNG has them: before each row stands the number of its filter, which is none.
  const stride = width + 1;
  const rows = new Uint8Array(stride * height);
  return { print, fillTop, png };

  /** @param ink its place in the list */
  function print({ opacity, width: columns }: Mask, left: number, top: number, ink: number) {
    // Plain counting: this loop sees every pixel of every picture, and iterators make it four times slower.
    for (let at = 0; at < opacity.length; at += 1) {
      const covered = opacity[at] ?? 0;
      if (covered === 0) continue;
      const step = Math.round((covered / 255) * STEPS);
      if (step === 0) continue;
      const x = left + (at % columns);
      const y = top + Math.floor(at / columns);
      if (x < width && y < height) rows[y * stride + x + 1] = ink * STEPS + step;
    }
  }

  function fillTop(count: number, ink: number) {
    for (let row = 0; row < count; row += 1) {
      rows.fill((ink + 1) * STEPS, row * stride + 1, (row + 1) * stride);
    }
  }

  function png() {
    const from = rgb(paper);
    return encode(rows, width, [from, ...inks.flatMap((ink) => ramp(from, rgb(ink)))]);
  }
}

function ramp(from: readonly number[], to: readonly number[]) {
  return Array.from({ length: STEPS }, (_, step) =>
    from.map((channel, at) =>
      Math.round(channel + (((to[at] ?? 0) - channel) * (step + 1)) / STEPS),
    ),
  );
}

function rgb(colour: string) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

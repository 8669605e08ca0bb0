import type { Markup } from "../../html/markup.ts";

/** How much of each pixel a shape covers, from 0 to 255, row by row. */
export interface Mask {
  readonly width: number;
  readonly opacity: Uint8Array;
}

/** A mask and where it stands. */
export interface Placed {
  readonly mask: Mask;
  readonly left: number;
  readonly top: number;
}

/** What makes masks. */
export interface Masks {
  /** The characters of a line whose baseline lies `size` below the top; sizes are multiples of five. */
  readonly text: (text: string, size: number, weight: 400 | 600) => readonly Placed[];
  readonly drawing: (content: Markup, width: number, height: number) => Mask;
}

import type { Markup } from "../../html/markup.ts";

/** How much of each pixel a shape covers, from 0 to 255, row by row. */
export interface Mask {
  readonly width: number;
  readonly opacity: Uint8Array;
}

/** What makes masks. */
export interface Masks {
  /** A line of text whose baseline lies `size` below the top. */
  readonly text: (text: string, size: number, weight: 400 | 600) => Mask;
  /** The same for a line that many pictures have: it is drawn once. */
  readonly label: (text: string, size: number, weight: 400 | 600) => Mask;
  readonly drawing: (content: Markup, width: number, height: number) => Mask;
}

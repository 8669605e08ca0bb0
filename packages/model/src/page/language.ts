import type { Direction } from "../shapes/locale.ts";

/**
 * A language that is not the page's own, and the direction it is written in.
 * @internal
 */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly direction: Direction;
}

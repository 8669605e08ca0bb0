/** What a piece of text is, for the theme to give it a colour. */
export type Tone = "heading" | "label" | "note" | "wire" | "good" | "wait" | "bad";

/** A piece of a line. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone | undefined;
  /** Text that runs from left to right whatever the page does: wire text, commands, English in place of a translation. */
  readonly ltr?: boolean | undefined;
  /** Blank that keeps a column's place, on whichever side the page begins. */
  readonly gutter?: boolean | undefined;
}

/** A line of output before colour and direction marks. */
export type Line = readonly Span[];

/** Lays something out in so many cells from margin to margin. */
export type View = (width: number) => readonly Line[];

/** The blank line between parts. */
export const BLANK: Line = [];

/** Parts one below the other with a blank line between them; empty parts vanish. */
export function stack(parts: readonly (readonly Line[])[]): readonly Line[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [BLANK, ...part]));
}

/** Finds the spellings of terms in plain text. */
export interface TermFinder {
  /** In order. What is no name takes a capital only where a sentence begins. */
  readonly mentions: (text: string) => readonly Mention[];
}

/** A place of a text that mentions a term. */
export interface Mention {
  readonly at: number;
  readonly text: string;
  readonly term: string;
}

/** A part of a text: plain, or the first mention of a term. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

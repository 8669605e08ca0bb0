/** Finds the spellings of terms in plain text. */
export interface TermFinder {
  /** Matches any spelling as whole words; its groups hold the spelling without what Arabic joins to it. */
  readonly pattern: RegExp;
  /** The term of a spelling, as `spelling` writes it. What is no name takes a capital only where a sentence begins. */
  readonly found: ReadonlyMap<string, { readonly id: string; readonly isName: boolean }>;
}

/** A part of a text: plain, or the first mention of a term. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

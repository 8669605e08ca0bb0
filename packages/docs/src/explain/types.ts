import type { Message } from "@wirecode/model";

/** A piece of a text; one with a number is the code of that number. */
export interface Piece {
  readonly text: string;
  /** The place of the code among those of its message, from 1. */
  readonly number?: number;
}

/** Messages of one text that mean the same. */
export interface Answer {
  /** The first of them. */
  readonly message: Message;
  /** The text of the first, taken apart at its codes; long stretches between them are left out. */
  readonly pieces: readonly Piece[];
  readonly count: number;
  /** The lines on which they begin; of many the first. */
  readonly lines: readonly number[];
}

/** What a text means. */
export interface Answers {
  /** How many messages are in it. */
  readonly count: number;
  /** What most of them say first, failures before the rest; of very many the first. */
  readonly answers: readonly Answer[];
  /** How many more there are. */
  readonly rest: number;
  /** How much of the text was read, in megabytes, where that is not all of it. */
  readonly cut?: number;
}

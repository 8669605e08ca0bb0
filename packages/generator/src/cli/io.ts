/** What a command may say and to whom. */
export interface Io {
  /** The result. */
  readonly out: (text: string) => void;
  /** What people want to know on the way. */
  readonly err: (text: string) => void;
  /** Whether people read along on a terminal. */
  readonly terminal: boolean;
  readonly color: boolean;
  /** Aborted by ctrl-C. */
  readonly interrupted: AbortSignal;
}

/**
 * Done; the data is wrong or an output is not current; the command was used wrongly; a folder could not be read or
 * written; interrupted.
 */
export const EXIT = { done: 0, wrong: 1, usage: 2, disk: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command line that makes no sense; the message says why. */
export class UsageError extends Error {}

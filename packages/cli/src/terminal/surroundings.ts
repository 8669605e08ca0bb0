/** Where text goes: a terminal, a pipe or a file. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Gives false where so much waits to be written that nothing more should be added. */
  readonly write: (text: string) => unknown;
  /** Tells when nothing waits any more. */
  readonly once?: (event: "drain", listener: () => void) => unknown;
}

/** Where text comes from: a keyboard, a pipe or a file. */
interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean;
}

/** The streams and the environment of a process, as much of them as a run needs. */
export interface Surroundings {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Something that a step found wrong; the message says what, and no stack trace is of use. */
export class Failure extends Error {
  /** What was run, as one would type it. */
  readonly ran: string | undefined;
  /** What it printed. */
  readonly output: string | undefined;

  constructor(
    message: string,
    { ran, output }: { ran?: string | undefined; output?: string | undefined } = {},
  ) {
    super(message);
    this.ran = ran;
    this.output = output;
  }
}

/** Throws a failure that lists what is wrong, if anything is. */
export function demandNone(what: string, problems: readonly string[]) {
  if (problems.length > 0) {
    throw new Failure(`${what}\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
}

/** Something that a step found wrong; the message says what, and no stack trace is of use. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {{ ran?: string | undefined; output?: string | undefined }} [evidence]
   */
  constructor(message, { ran, output } = {}) {
    super(message);
    /** What was run, as one would type it. */
    this.ran = ran;
    /** What it printed. */
    this.output = output;
  }
}

/**
 * Throws a failure that lists what is wrong, if anything is.
 * @param {string} what
 * @param {readonly string[]} problems
 */
export function demandNone(what, problems) {
  if (problems.length > 0) {
    throw new Failure(`${what}\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
}

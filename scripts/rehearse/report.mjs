import { Failure } from "./failure.mjs";

/**
 * A part of the rehearsal.
 * @template Result
 * @typedef {object} Step
 * @property {string} name
 * @property {string} meaning  What it means for consumers if it fails.
 * @property {() => Promise<Result>} work
 * @property {(result: Result) => string} [tell]  What was done, if the result does not say it.
 */

/** A step that failed. */
class FailedStep extends Error {
  /**
   * @param {Pick<Step<unknown>, "name" | "meaning">} step
   * @param {unknown} cause
   */
  constructor({ name, meaning }, cause) {
    super(name, { cause });
    this.meaning = meaning;
  }
}

const NAME_WIDTH = 20;

/**
 * Does a step and says in a line how long it took and what it did.
 * @template Result
 * @param {Step<Result>} step
 */
export async function step({ name, meaning, work, tell = String }) {
  const started = performance.now();
  const line = (/** @type {string} */ mark, /** @type {string} */ told) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${mark} ${name.padEnd(NAME_WIDTH)} ${seconds.padStart(5)} s  ${told}`);
  };
  try {
    const result = await work();
    line("✓", tell(result));
    return result;
  } catch (error) {
    // A step within this one has said it already.
    if (error instanceof FailedStep) throw error;
    line("✗", "");
    throw new FailedStep({ name, meaning }, error);
  }
}

/**
 * Waits for all, so that one run tells all that is wrong.
 * @param {readonly Promise<unknown>[]} steps
 */
export async function all(steps) {
  const outcomes = await Promise.allSettled(steps);
  const failures = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  if (failures.length > 0) throw new AggregateError(failures.flatMap(flatten));
}

/**
 * @param {unknown} error
 * @returns {readonly unknown[]}
 */
const flatten = (error) => (error instanceof AggregateError ? error.errors : [error]);

/**
 * What people have to know of what went wrong.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof AggregateError) return error.errors.map(explain).join("\n");
  if (!(error instanceof FailedStep)) return String(error instanceof Error ? error.stack : error);
  const { message: name, meaning, cause } = error;
  // Whatever is no failure of the release is a mistake in the rehearsal.
  if (!(cause instanceof Failure)) return `\n${name}\n${explain(cause)}`;
  return [
    `\n✗ ${name}: ${cause.message}`,
    ...(cause.ran === undefined ? [] : [`  Ran: ${cause.ran}`]),
    ...(cause.output === undefined ? [] : ["  It printed, at the end:", tailOf(cause.output)]),
    `  For consumers: ${meaning}`,
  ].join("\n");
}

/** @param {string} output */
const tailOf = (output) =>
  output
    .trimEnd()
    .split("\n")
    .slice(-25)
    .map((line) => `    ${line}`)
    .join("\n");

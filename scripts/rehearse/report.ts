import { Failure } from "./failure.ts";

/** A part of the rehearsal. */
interface Step<Result> {
  readonly name: string;
  /** What it means for consumers if it fails. */
  readonly meaning: string;
  readonly work: () => Promise<Result>;
  /** What was done, if the result does not say it. */
  readonly tell?: (result: Result) => string;
}

/** A step that failed. */
class FailedStep extends Error {
  readonly meaning: string;

  constructor({ name, meaning }: Pick<Step<unknown>, "name" | "meaning">, cause: unknown) {
    super(name, { cause });
    this.meaning = meaning;
  }
}

const NAME_WIDTH = 20;

/** Does a step and says in a line how long it took and what it did. */
export async function step<Result>({ name, meaning, work, tell = String }: Step<Result>) {
  const started = performance.now();
  const line = (mark: string, told: string) => {
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

/** Waits for all, so that one run tells all that is wrong. */
export async function all(steps: readonly Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(steps);
  const failures = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  if (failures.length > 0) throw new AggregateError(failures.flatMap(flatten));
}

const flatten = (error: unknown): readonly unknown[] =>
  error instanceof AggregateError ? error.errors : [error];

/** What people have to know of what went wrong. */
export function explain(error: unknown): string {
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

const tailOf = (output: string) =>
  output
    .trimEnd()
    .split("\n")
    .slice(-25)
    .map((line) => `    ${line}`)
    .join("\n");

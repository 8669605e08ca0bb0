/** Why an output folder cannot be used: said to people, never thrown past the commands. */
export class OutputError extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/** What the disk refused, as far as people can do something about it. */
export function asOutputError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return error;
  const path = "path" in error ? String(error.path) : "The output folder";
  return new OutputError(
    `${path} cannot be used (${String(error.code)}).`,
    "Look at its permissions and at the space left on the disk.",
  );
}

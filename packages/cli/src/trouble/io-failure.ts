/**
 * What could not be read or written, in the words of the system: a full disk, a file that nobody may open, a package
 * that is not there, a file of ours that is damaged.
 * @returns `undefined` for any other error, which is a mistake in this program.
 */
export function ioFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  // Nothing else than our own files is parsed.
  const isIo = "syscall" in error || error instanceof SyntaxError || isMissingModule(error);
  return isIo ? (error.message.split("\n")[0] ?? "") : undefined;
}

function isMissingModule(error: Error): boolean {
  return "code" in error && error.code === "MODULE_NOT_FOUND";
}

/** Why a folder cannot be used: said to people, never thrown past the commands. */
export class OutputError extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/**
 * What the disk refused, as far as people can do something about it; anything else as it is.
 * @param folder - What was being used, where the system does not say.
 */
export function asOutputError(error: unknown, folder: string): unknown {
  const code = refusalOf(error);
  if (code === undefined || !(error instanceof Error)) return error;
  const path = "path" in error ? String(error.path) : folder;
  return new OutputError(`${path} cannot be used (${code}).`, HELP.get(code) ?? PERMISSIONS);
}

/** Whether an error says that a file or folder is not there. */
export function isGone(error: unknown): boolean {
  return refusalOf(error) === "ENOENT";
}

/** The code of what the system refused; `undefined` where it was not the system. */
function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return String(error.code);
}

const PERMISSIONS = "Look at its permissions, and whether the disk can be written to.";
const ROOM = "Make room on the disk, and run again.";
const MEDDLED = "Something else changes it at the same time: run again once nothing does.";

const HELP: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", ROOM],
  ["EDQUOT", ROOM],
  ["EFBIG", ROOM],
  ["ENOENT", MEDDLED],
  ["ENOTEMPTY", MEDDLED],
  ["EEXIST", "Something else of this name is in the way: remove it, or name another path."],
  ["ENOTDIR", "A file stands where a folder has to be: remove it, or name another path."],
  ["ELOOP", "A link leads back to itself: remove it, or name another path."],
  ["ENAMETOOLONG", "Name a shorter path."],
  ["EMFILE", "Too many files are open: close other programs, and run again."],
]);

import { type Diagnostic, fileProblem } from "../diagnostic.ts";

/** A file or folder that the system does not let be read. */
export function unreadable(
  kind: "file" | "folder" | "data folder",
  path: string,
  error: unknown,
): Diagnostic {
  return fileProblem(
    "file-readable",
    path,
    `The ${kind} cannot be read (${codeOf(error)}).`,
    "Look at its permissions, and whether it still exists.",
  );
}

/** The code of a system's error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { type Stamps, stampsSchema } from "../schema/stamps.ts";
import { mergeConflicts } from "./merge-conflict.ts";
import type { DataFile } from "./source.ts";

/** Reads what `stamp` has written: an object of fingerprints. */
export function parseStamps(file: DataFile): {
  readonly stamps?: Stamps;
  readonly diagnostics: readonly Diagnostic[];
} {
  const conflicts = mergeConflicts(file);
  if (conflicts.length > 0) return { diagnostics: conflicts };
  const { success, data } = stampsSchema.safeParse(parsed(file.text));
  if (success) return { stamps: data, diagnostics: [] };
  return {
    diagnostics: [
      fileProblem(
        "stamps-readable",
        file.path,
        "This is not what `stamp` writes: an object that holds eight hex digits for each translated string.",
        "Take the last good version out of the history, and let `stamp` add what is missing.",
      ),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { readFileSync, statSync } from "node:fs";
import type { Edition } from "@wirecode/model";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { load } from "../load/load.ts";
import type { DataFile } from "../load/source.ts";
import { resolve } from "../resolve/resolve.ts";
import { validate } from "../validate/validate.ts";
import { editionOf } from "../edition/edition.ts";
import { readEdition } from "../edition/read.ts";

/** An edition, or why there is none. */
export interface LoadedEdition {
  readonly edition?: Edition;
  readonly diagnostics: readonly Diagnostic[];
  /** What the diagnostics are about. */
  readonly files: readonly DataFile[];
}

/** The edition that a file holds, or that a data folder gives. */
export function loadEdition(path: string): LoadedEdition {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const { files, ...loaded } = load(path);
    const { authored, diagnostics } = validate({ files, ...loaded });
    return { diagnostics, files, ...(authored && { edition: editionOf(resolve(authored)) }) };
  }
  const read = found ? readFile(path) : missing(path);
  return "entries" in read
    ? { edition: read, diagnostics: [], files: [] }
    : { diagnostics: [read], files: [] };
}

function missing(path: string): Diagnostic {
  return fileProblem(
    "file-missing",
    path,
    "There is no such data folder or edition.",
    "Name the folder that holds locales.yaml, or an edition.json.",
  );
}

function readFile(path: string): Edition | Diagnostic {
  try {
    return readEdition(readFileSync(path, "utf8"), path);
  } catch {
    return fileProblem(
      "file-readable",
      path,
      "The file cannot be read.",
      "Look at its permissions, and whether it still exists.",
    );
  }
}

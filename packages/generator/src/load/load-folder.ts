import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { listFolder } from "./list-folder.ts";
import type { DataFile } from "./source.ts";
import { unreadable } from "./unreadable.ts";

/** Every file of a data folder, and what is wrong with those that could not be read. */
export interface Loaded {
  /** The folder as people named it. */
  readonly root: string;
  readonly files: readonly DataFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a data folder. What it holds is judged by name, size and encoding only. */
export function loadFolder(dataDir: string): Loaded {
  const root = dataDir
    .split(sep)
    .join("/")
    .replace(/(.)\/+$/, "$1");
  const { names, diagnostics } = listFolder(dataDir, root);
  const files: DataFile[] = [];
  const refused: Diagnostic[] = [];
  for (const name of names) {
    const read = readDataFile(join(dataDir, name), `${root}/${name}`, name);
    if ("text" in read) files.push(read);
    else refused.push(read);
  }
  return { root, files, diagnostics: [...diagnostics, ...refused] };
}

/**
 * Reads a file, or what is wrong with it.
 * @param file - Where it is; 0 for standard input.
 * @param path - What people call it.
 */
export function readDataFile(file: string | 0, path: string, name: string): DataFile | Diagnostic {
  try {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes))
      return fileProblem("file-encoding", path, "The file is not UTF-8.", "Save it as UTF-8 text.");
    const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
    if (!text.includes("\0")) return { path, name, text };
    return fileProblem(
      "file-encoding",
      path,
      "The file holds NUL bytes.",
      "Save it as UTF-8 text.",
    );
  } catch (error) {
    return unreadable("file", path, error);
  }
}

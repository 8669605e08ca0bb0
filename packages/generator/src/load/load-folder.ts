import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { ACROSS, adviseOn, isBystander, placeOf } from "./layout.ts";
import type { DataFile } from "./source.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const DEEPEST = 3;

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
  const files: DataFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const found = listFolder(dataDir, root, diagnostics);
  for (const name of found) {
    const read = readDataFile(join(dataDir, name), `${root}/${name}`, name);
    if ("text" in read) files.push(read);
    else diagnostics.push(read);
  }
  return { root, files, diagnostics };
}

function listFolder(dataDir: string, root: string, diagnostics: Diagnostic[]): readonly string[] {
  if (!statSync(dataDir, { throwIfNoEntry: false })?.isDirectory()) {
    diagnostics.push(
      fileProblem(
        "file-missing",
        root,
        "There is no such data folder.",
        "Name the folder that holds locales.yaml, with --data.",
      ),
    );
    return [];
  }
  const home = realpathSync(dataDir);
  const names: string[] = [];
  const visit = (folder: string, depth: number) => {
    for (const entry of readdirSync(join(dataDir, folder)).toSorted()) {
      const name = folder === "" ? entry : `${folder}/${entry}`;
      if (isBystander(name)) continue;
      const problem = refuse(join(dataDir, name), name, `${root}/${name}`, home);
      if (problem) diagnostics.push(problem);
      else if (!statSync(join(dataDir, name), { throwIfNoEntry: false })?.isDirectory())
        names.push(name);
      else if (depth < DEEPEST) visit(name, depth + 1);
    }
  };
  visit("", 1);
  return names;
}

function refuse(file: string, name: string, path: string, home: string): Diagnostic | undefined {
  const own = lstatSync(file, { throwIfNoEntry: false });
  const target = statSync(file, { throwIfNoEntry: false });
  if (own?.isSymbolicLink()) {
    if (!target)
      return fileProblem(
        "file-link",
        path,
        "The link points at nothing.",
        "Remove it or put the file in its place.",
      );
    if (target.isDirectory() || escapes(realpathSync(file), home)) {
      return fileProblem(
        "file-link",
        path,
        "The link leads to a folder or out of the data folder.",
        "Put the file itself in its place.",
      );
    }
  }
  if (!target) return undefined;
  if (target.isDirectory()) return refuseFolder(name, path);
  if (!target.isFile())
    return fileProblem("file-known", path, "This is not a plain file.", "Remove it.");
  if (!placeOf(name)) {
    const { message = "No file of this name belongs here.", help, didYouMean } = adviseOn(name);
    const problem = fileProblem("file-known", path, message, help);
    return didYouMean === undefined ? problem : { ...problem, didYouMean };
  }
  if (target.size > MOST_BYTES) {
    return fileProblem(
      "file-size",
      path,
      `The file has ${target.size} bytes, and 2 MiB are the limit.`,
      "Split it, or remove what does not belong into it.",
    );
  }
}

function refuseFolder(name: string, path: string): Diagnostic | undefined {
  const [first = "", second, ...rest] = name.split("/");
  const inside = first === ACROSS ? ["text", "mappings"] : first === "phrases" ? [] : ["text"];
  const known = second === undefined || (inside.includes(second) && rest.length === 0);
  if (known) return undefined;
  return fileProblem(
    "file-known",
    path,
    "No folder of this name belongs here.",
    "Remove it, or move its files; a protocol's folder holds one folder, text.",
  );
}

function escapes(target: string, home: string): boolean {
  const way = relative(home, target);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function readDataFile(file: string, path: string, name: string): DataFile | Diagnostic {
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
    return fileProblem(
      "file-readable",
      path,
      `The file cannot be read (${codeOf(error)}).`,
      "Look at its permissions, and whether it still exists.",
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

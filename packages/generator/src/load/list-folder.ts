import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import {
  ACROSS,
  adviseOn,
  EXPLAIN,
  isBystander,
  PHRASES,
  placeOf,
  PROVIDERS,
  STAMPS,
} from "./layout.ts";
import { own } from "../own.ts";
import { codeOf, unreadable } from "./unreadable.ts";
import { isWithin } from "./within.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const DEEPEST = 4;

/** The files of a data folder by name, and what is wrong with those that are none of its own. */
export interface Listing {
  /** With slashes, relative to the folder. */
  readonly names: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the files of a data folder. They are judged by name, kind and size; links lead to files of the folder or are
 * refused, and folders that cannot be read are problems like any other.
 * @param root - The folder as people named it.
 */
export function listFolder(dataDir: string, root: string): Listing {
  const names: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string, depth: number, home: string) => {
    for (const entry of readdirSync(join(dataDir, folder)).toSorted()) {
      const name = folder === "" ? entry : `${folder}/${entry}`;
      if (isBystander(name)) continue;
      const found = judge(join(dataDir, name), name, `${root}/${name}`, home);
      if (typeof found === "object") diagnostics.push(found);
      else if (found === "file") names.push(name);
      else if (found === "folder" && depth < DEEPEST) enter(name, depth + 1, home);
    }
  };
  const enter = (folder: string, depth: number, home: string) => {
    try {
      visit(folder, depth, home);
    } catch (error) {
      diagnostics.push(unreadable("folder", `${root}/${folder}`, error));
    }
  };
  try {
    if (!statSync(dataDir).isDirectory()) return { names, diagnostics: [missing(root)] };
    visit("", 1, realpathSync(dataDir));
  } catch (error) {
    const isMissing = /^ENO(?:ENT|TDIR)$/.test(codeOf(error));
    diagnostics.push(isMissing ? missing(root) : unreadable("data folder", root, error));
  }
  return { names, diagnostics };
}

function missing(root: string): Diagnostic {
  return fileProblem(
    "file-missing",
    root,
    "There is no such data folder.",
    "Name the folder that holds locales.yaml, with --data.",
  );
}

/**
 * Whether something of a data folder is a file or a folder that belongs there, or what is wrong with it; it may be gone
 * again, since editors make files for a moment.
 */
function judge(
  file: string,
  name: string,
  path: string,
  home: string,
): "file" | "folder" | "gone" | Diagnostic {
  try {
    const itself = lstatSync(file, { throwIfNoEntry: false });
    if (!itself) return "gone";
    if (itself.isSymbolicLink()) {
      const problem = refuseLink(file, path, home);
      if (problem) return problem;
    }
    const found = statSync(file);
    if (found.isDirectory()) return refuseFolder(name, path) ?? "folder";
    if (!found.isFile())
      return fileProblem("file-known", path, "This is not a plain file.", "Remove it.");
    return refuseFile(name, path, found.size) ?? "file";
  } catch (error) {
    return unreadable("file", path, error);
  }
}

function refuseLink(file: string, path: string, home: string): Diagnostic | undefined {
  const put = "Put the file itself in its place.";
  try {
    if (!statSync(file).isDirectory() && isWithin(home, realpathSync(file))) return undefined;
    const message = "The link leads to a folder or out of the data folder.";
    return fileProblem("file-link", path, message, put);
  } catch (error) {
    if (codeOf(error) === "ELOOP")
      return fileProblem("file-link", path, "The link leads back to itself.", put);
    const help = "Remove it or put the file in its place.";
    return fileProblem("file-link", path, "The link points at nothing.", help);
  }
}

function refuseFile(name: string, path: string, size: number): Diagnostic | undefined {
  if (!placeOf(name)) {
    const { message = "No file of this name belongs here.", help, didYouMean } = adviseOn(name);
    const problem = fileProblem("file-known", path, message, help);
    return didYouMean === undefined ? problem : { ...problem, didYouMean };
  }
  if (size <= MOST_BYTES) return undefined;
  return fileProblem(
    "file-size",
    path,
    `The file has ${size} bytes, and 2 MiB are the limit.`,
    "Split it, or remove what does not belong into it.",
  );
}

/** The folders within a folder, beside that of stamps, where they are not words alone. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  [ACROSS]: ["text", "mappings"],
  [PHRASES]: [],
  [EXPLAIN]: ["phrases"],
};

function refuseFolder(name: string, path: string): Diagnostic | undefined {
  const [first = "", second, ...rest] = name.split("/");
  const inside = [...(own(FOLDERS, first) ?? ["text"]), STAMPS];
  // The words on providers and their stamps have a folder for each language.
  const deepest = first === PROVIDERS ? 1 : 0;
  const known = second === undefined || (inside.includes(second) && rest.length <= deepest);
  if (known) return undefined;
  return fileProblem(
    "file-known",
    path,
    "No folder of this name belongs here.",
    "Remove it, or move its files; a protocol's folder holds two folders, text and stamps.",
  );
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";
import { isClaim } from "./claim.ts";
import { MARKER } from "./marker.ts";
import { isOwnFolder } from "./own-folder.ts";
import { openPaths } from "./plain-paths.ts";

/** How a file that an emitter wants stands to what the folder holds. */
export type Verdict = "missing" | "changed" | "unchanged";

/** A folder beside the files it should hold, as they come. */
export interface Survey {
  /** @throws OutputError when the path would leave the folder, or is taken. */
  judge(file: OutputFile): Verdict;
  /**
   * What nobody has asked for: files and links, and folders, with a slash at the end. Paths are relative to the folder,
   * with slashes. To be asked once all files have come.
   * @throws OutputError when two of them would be the same on some systems.
   */
  orphans(): readonly string[];
}

/** What a folder holds: plain files, and links or anything else that is never followed. */
interface Tree {
  readonly files: Set<string>;
  readonly others: readonly string[];
  readonly folders: Set<string>;
}

/**
 * Looks at a folder, and touches nothing.
 * @throws OutputError when the folder is not the generator's.
 */
export function openSurvey(outDir: string): Survey {
  const { files, others, folders } = isOwnFolder(outDir) ? readTree(outDir) : nothing();
  const accept = openPaths();
  const keep = keepFoldersIn(folders);
  return {
    judge(file) {
      const { path, content } = file;
      accept(file);
      keep(path);
      if (!files.delete(path)) return "missing";
      const before = readFileSync(join(outDir, path), "utf8");
      return before === content ? "unchanged" : "changed";
    },
    orphans: () => [...files, ...others, ...[...folders].map((path) => `${path}/`)].toSorted(),
  };
}

/** Takes the folders that files lie in out of those that are not wanted; files of a folder mostly come together. */
function keepFoldersIn(unwanted: Set<string>): (path: string) => void {
  let last: string | undefined;
  return (path) => {
    let end = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(end, 0));
    if (folder === last) return;
    last = folder;
    for (; end > 0; end = path.lastIndexOf("/", end - 1)) unwanted.delete(path.slice(0, end));
  };
}

function nothing(): Tree {
  return { files: new Set(), others: [], folders: new Set() };
}

function readTree(outDir: string): Tree {
  const files = new Set<string>();
  const others: string[] = [];
  const folders = new Set<string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(outDir, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) files.add(path);
      else if (!entry.isDirectory()) others.push(path);
      else {
        folders.add(path);
        visit(path);
      }
    }
  };
  visit("");
  for (const name of files) if (name === MARKER || isClaim(name)) files.delete(name);
  return { files, others, folders };
}

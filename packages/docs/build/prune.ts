import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes from a folder what an earlier build left there.
 *
 * @param kept the files that stay, below the folder
 */
export function prune(folder: string, kept: ReadonlySet<string>) {
  const folders = new Set([...kept].flatMap((path) => foldersOf(path)));
  within("");

  function within(path: string) {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const there = path + entry.name;
      if (folders.has(`${there}/`)) within(`${there}/`);
      else if (!kept.has(there)) rmSync(join(folder, there), { recursive: true });
    }
  }
}

/** The folders that a file lies in. */
function foldersOf(path: string) {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}

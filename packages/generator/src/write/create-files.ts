import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { moveDrafts } from "./drafts.ts";

/**
 * Makes files that are not there, and the folders that they lie in, all of them or none, and each whole.
 * @param texts - By the path of the file.
 * @throws OutputError when the disk refuses.
 */
export function createFiles(texts: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  try {
    moveDrafts(texts, (file) => {
      makeFolder(dirname(file), made);
      return { file };
    });
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
}

function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders.toReversed()) rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}

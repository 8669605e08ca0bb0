import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { moveDrafts, type Target } from "./drafts.ts";

/**
 * Gives files a text, all of them or none, and each whole: those that are there a new one, and links stay links; those
 * that are not are made, and the folders that they lie in.
 * @param texts - By the path of the file.
 * @throws OutputError when the disk refuses.
 */
export function putFiles(texts: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  try {
    moveDrafts(texts, (path) => {
      if (existsSync(path)) return standing(path);
      makeFolder(dirname(path), made);
      return { file: path };
    });
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
}

function standing(path: string): Target {
  const file = realpathSync(path);
  accessSync(file, constants.W_OK);
  return { file, mode: statSync(file).mode };
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

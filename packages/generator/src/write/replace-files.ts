import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { moveDrafts } from "./drafts.ts";

/**
 * Gives files that are there a new text, all of them or none, and each whole. Links stay links.
 * @param texts - By the path of the file.
 * @throws OutputError when the disk refuses.
 */
export function replaceFiles(texts: ReadonlyMap<string, string>): void {
  moveDrafts(texts, (path) => {
    const file = realpathSync(path);
    accessSync(file, constants.W_OK);
    return { file, mode: statSync(file).mode };
  });
}

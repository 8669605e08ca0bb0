import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** @import { Lists } from "./list-api.mjs" */

/** The folder, within the one of the lists, that has them as they were at the last release. */
export const RELEASED = "released";

/**
 * Reads the lists of a folder; none where there is no such folder.
 * @param {string} folder
 * @returns {Lists}
 */
export function readLists(folder) {
  return new Map(
    listsIn(folder).map((name) => {
      const lines = readFileSync(join(folder, name), "utf8").split(/\r?\n/);
      return [name, lines.filter((line) => line !== "")];
    }),
  );
}

/**
 * Makes a folder hold these lists and no others.
 * @param {string} folder
 * @param {Lists} lists
 */
export function writeLists(folder, lists) {
  for (const name of listsIn(folder)) if (!lists.has(name)) rmSync(join(folder, name));
  for (const [name, lines] of lists) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  }
}

/** @param {string} folder */
function listsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((name) => !name.startsWith(`${RELEASED}/`))
    .toSorted();
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Lists } from "./list-api.ts";

/** The folder, within the one of the lists, that has them as they were at the last release. */
export const RELEASED = "released";

/** Reads the lists of a folder; none where there is no such folder. */
export function readLists(folder: string): Lists {
  return new Map(
    listsIn(folder).map((name) => {
      const lines = readFileSync(join(folder, name), "utf8").split(/\r?\n/);
      return [name, lines.filter((line) => line !== "")];
    }),
  );
}

/** Makes a folder hold these lists and no others. */
export function writeLists(folder: string, lists: Lists) {
  for (const name of listsIn(folder)) if (!lists.has(name)) rmSync(join(folder, name));
  for (const [name, lines] of lists) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  }
}

function listsIn(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((name) => !name.startsWith(`${RELEASED}/`))
    .toSorted();
}

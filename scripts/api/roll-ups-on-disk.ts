import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The declarations of each entry point, by its subpath: `.`, `./http`, and those of JSON files as one. */
export type RollUps = ReadonlyMap<string, string>;

/** The folder, within the one of the roll-ups, that has them as they were at the last release. */
export const RELEASED = "released";

/** What stands for all JSON files, as if it were an entry point. */
export const JSON_FILES = "./json-files";

const EXTENSION = ".d.ts";

/** The file of an entry point's declarations: those of `./http/members` are in `http/members.d.ts`. */
export function fileName(subpath: string) {
  return `${subpath === "." ? "index" : subpath.slice(2)}${EXTENSION}`;
}

/** Reads the roll-ups of a folder; none where there is no such folder. */
export function readRollUps(folder: string): RollUps {
  return new Map(
    filesIn(folder).map((file) => [
      file === fileName(".") ? "." : `./${file.slice(0, -EXTENSION.length)}`,
      readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n"),
    ]),
  );
}

/** Makes a folder hold these roll-ups and no others. */
export function writeRollUps(folder: string, rollUps: RollUps) {
  const files = new Map([...rollUps].map(([subpath, text]) => [fileName(subpath), text]));
  for (const file of filesIn(folder)) if (!files.has(file)) rmSync(join(folder, file));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function filesIn(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(EXTENSION))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !file.startsWith(`${RELEASED}/`))
    .toSorted();
}

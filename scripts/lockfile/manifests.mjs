import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** @import { Manifest } from "./types.d.ts" */

/**
 * Every package.json of the repository by its folder: its own at "", then those of its workspaces.
 *
 * @param {string} repository
 * @returns {Record<string, Manifest>}
 */
export function readManifests(repository) {
  /** @type {(folder: string) => any} */
  const read = (folder) =>
    JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"));
  const root = read("");
  const folders = root.workspaces.flatMap((/** @type {string} */ pattern) =>
    foldersOf(repository, pattern),
  );
  return Object.fromEntries([
    ["", root],
    ...folders.map((/** @type {string} */ folder) => [folder, read(folder)]),
  ]);
}

/**
 * @param {string} repository
 * @param {string} pattern a folder, or all folders in one: `packages/*`
 */
function foldersOf(repository, pattern) {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -2);
  return readdirSync(join(repository, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(repository, folder, "package.json")));
}

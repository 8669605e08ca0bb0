import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What concerns us of a package.json. */
export interface Manifest {
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Every package.json of the repository by its folder: its own at "", then those of its workspaces. */
export function readManifests(repository: string): Record<string, Manifest> {
  const read = (folder: string): Manifest =>
    JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"));
  const root = read("");
  const folders = (root.workspaces ?? []).flatMap((pattern) => foldersOf(repository, pattern));
  return Object.fromEntries([["", root], ...folders.map((folder) => [folder, read(folder)])]);
}

/** @param pattern a folder, or all folders in one: `packages/*` */
function foldersOf(repository: string, pattern: string) {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -2);
  return readdirSync(join(repository, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(repository, folder, "package.json")));
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import { manifestOf, type Workspace } from "../release/workspaces.ts";

/** The folders of all packages of others that come along when ours are installed. */
export function foreignDependencies(root: string, ours: readonly Workspace[]): readonly string[] {
  const names = new Set(ours.map(({ manifest }) => manifest.name));
  const found = new Set<string>();
  for (const { folder } of ours) follow(join(root, folder));
  return [...found].toSorted();

  function follow(folder: string) {
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (names.has(name)) continue;
      const installed = installedFolder(folder, name);
      // An optional dependency is missing where it does not run.
      if (installed === undefined && name in optionalDependencies) continue;
      if (installed === undefined) throw new Failure(`${name} is not installed: run npm ci.`);
      if (found.has(installed)) continue;
      found.add(installed);
      follow(installed);
    }
  }
}

/** Where Node would find a package: in the nearest `node_modules` at or above a folder. */
function installedFolder(from: string, name: string): string | undefined {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  return dirname(from) === from ? undefined : installedFolder(dirname(from), name);
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.mjs";
import { manifestOf } from "./workspaces.mjs";

/** @typedef {import("./workspaces.mjs").Workspace} Workspace */

/**
 * The folders of all packages of others that come along when ours are installed.
 * @param {string} root
 * @param {readonly Workspace[]} ours
 * @returns {readonly string[]}
 */
export function foreignDependencies(root, ours) {
  const names = new Set(ours.map(({ manifest }) => manifest.name));
  /** @type {Set<string>} */
  const found = new Set();
  for (const { folder } of ours) follow(join(root, folder));
  return [...found].toSorted();

  /** @param {string} folder */
  function follow(folder) {
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

/**
 * Where Node would find a package: in the nearest `node_modules` at or above a folder.
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function installedFolder(from, name) {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  return dirname(from) === from ? undefined : installedFolder(dirname(from), name);
}

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, version: string, devDependencies?: Record<string, string> }} Manifest */

/**
 * Gives the root, which changesets leaves alone, the versions of the packages that it depends on.
 *
 * @param {string} root
 */
export function updateOwnVersions(root) {
  const own = readdirSync(join(root, "packages")).map((name) => read(join(root, "packages", name)));
  const versions = new Map(own.map(({ name, version }) => [name, version]));
  const manifest = read(root);
  const devDependencies = Object.fromEntries(
    Object.entries(manifest.devDependencies ?? {}).map(([name, version]) => [
      name,
      versions.get(name) ?? version,
    ]),
  );
  const updated = `${JSON.stringify({ ...manifest, devDependencies }, null, 2)}\n`;
  writeFileSync(join(root, "package.json"), updated);
}

/**
 * @param {string} folder
 * @returns {Manifest}
 */
function read(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

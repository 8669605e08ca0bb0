import { createPackageFromTarballData } from "@arethetypeswrong/core";

/**
 * A package as it is published.
 * @typedef {object} Parcel
 * @property {import("../workspaces.mjs").Manifest} manifest
 * @property {ReadonlyMap<string, string>} files  Their text by path, such as `dist/index.js`.
 */

/**
 * Unpacks a tarball in memory.
 * @param {Uint8Array} tarball
 * @returns {Parcel}
 */
export function openParcel(tarball) {
  const archive = createPackageFromTarballData(tarball);
  const root = `/node_modules/${archive.packageName}/`;
  const files = new Map(
    archive.listFiles().map((path) => [path.slice(root.length), archive.readFile(path)]),
  );
  return { manifest: JSON.parse(files.get("package.json") ?? ""), files };
}

/** @import { Entry, Lockfile, Manifest } from "./types.d.ts" */

const FIELDS = /** @type {const} */ ([
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
]);

/**
 * Where the lockfile does not say what a package.json says. `npm ci` would refuse most of it, after it has removed what
 * was installed.
 *
 * @param {Lockfile} lockfile
 * @param {Readonly<Record<string, Manifest>>} manifests by folder, the repository's own at ""
 * @returns {string[]}
 */
export function stale({ packages }, manifests) {
  const gone = Object.keys(packages).filter(
    (folder) => !folder.split("/").includes("node_modules") && !Object.hasOwn(manifests, folder),
  );
  return [
    ...gone.map((folder) => `${folder} is in the lockfile and is no workspace any more.`),
    ...Object.entries(manifests).flatMap(([folder, manifest]) => {
      const entry = packages[folder];
      const file = folder === "" ? "package.json" : `${folder}/package.json`;
      if (!entry) return [`${file} is a workspace that the lockfile does not know.`];
      return [...differences(entry, manifest), ...unmet(folder, entry, packages)].map(
        (problem) => `${file} ${problem}`,
      );
    }),
  ];
}

/**
 * @param {Entry} entry
 * @param {Manifest} manifest
 */
function differences(entry, manifest) {
  return FIELDS.flatMap((field) => {
    const [wanted, locked] = [manifest[field] ?? {}, entry[field] ?? {}];
    const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
    return [...names]
      .filter((name) => wanted[name] !== locked[name])
      .map(
        (name) =>
          `has ${said(name, wanted[name])} in ${field}, and the lockfile ${said(name, locked[name])}.`,
      );
  }).concat(
    manifest.version === entry.version
      ? []
      : [`is version ${manifest.version}, and the lockfile says ${entry.version}.`],
  );
}

/**
 * @param {string} name
 * @param {string | undefined} range
 */
function said(name, range) {
  return range === undefined ? `no ${name}` : `${name} ${range}`;
}

/**
 * What the lockfile says of a package.json and does not hold; all our versions are exact.
 *
 * @param {string} folder
 * @param {Entry} entry
 * @param {Lockfile["packages"]} packages
 */
function unmet(folder, { dependencies, devDependencies }, packages) {
  return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, wanted]) => {
    const found = packages[`${folder}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
    const entry = found?.link ? packages[found.resolved ?? ""] : found;
    if (!entry) return [`wants ${name} ${wanted}, and the lockfile holds none.`];
    if (!/^\d/.test(wanted) || entry.version === wanted) return [];
    return [`wants ${name} ${wanted}, and the lockfile holds ${entry.version}.`];
  });
}

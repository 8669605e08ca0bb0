import { isInstalled } from "./integrity.mjs";

/** @import { Lockfile, Manifest } from "./types.d.ts" */

const RUN_AT_INSTALLATION = ["preinstall", "install", "postinstall"];
/** npm runs these too where a package is installed from its repository. */
const RUN_IN_REPOSITORY = ["prepare", "preprepare", "postprepare"];

/**
 * Scripts that would run when somebody installs our packages, and those of dependencies of which nobody has decided
 * whether they may run.
 *
 * @param {Lockfile} lockfile
 * @param {Readonly<Record<string, Manifest>>} manifests by folder, the repository's own at ""
 * @returns {string[]}
 */
export function installScripts({ packages }, manifests) {
  const decided = manifests[""]?.allowScripts ?? {};
  const undecided = Object.entries(packages)
    .filter(([folder, { hasInstallScript }]) => isInstalled(folder) && hasInstallScript)
    .map(([folder]) => folder.split("node_modules/").at(-1) ?? folder)
    .filter((name) => !Object.hasOwn(decided, name));
  const own = Object.entries(manifests).flatMap(([folder, { private: isPrivate, scripts = {} }]) =>
    [...RUN_AT_INSTALLATION, ...RUN_IN_REPOSITORY]
      .filter((name) => Object.hasOwn(scripts, name) && !isPrivate)
      .map(
        (name) =>
          `${folder}/package.json has the script ${name}, which would run wherever the package is installed. Remove it.`,
      ),
  );
  return [
    ...own,
    ...[...new Set(undecided)].map(
      (name) =>
        `${name} has an install script. Say in package.json under allowScripts whether it may run: "${name}": false, unless it does not work without.`,
    ),
  ];
}

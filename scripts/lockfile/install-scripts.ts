import { isInstalled } from "./integrity.ts";
import type { Lockfile } from "./lockfile.ts";
import type { Manifest } from "./manifests.ts";

const RUN_AT_INSTALLATION = ["preinstall", "install", "postinstall"];
/** npm runs these too where a package is installed from its repository. */
const RUN_IN_REPOSITORY = ["prepare", "preprepare", "postprepare"];

/**
 * Scripts that would run when somebody installs our packages, and those of dependencies of which nobody has decided
 * whether they may run.
 *
 * @param manifests by folder, the repository's own at ""
 */
export function installScripts(
  { packages }: Lockfile,
  manifests: Readonly<Record<string, Manifest>>,
): string[] {
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

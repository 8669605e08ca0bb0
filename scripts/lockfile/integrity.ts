import type { Lockfile } from "./lockfile.ts";

const SHA512 = /^sha512-[A-Za-z\d+/]{86}==$/;

/**
 * Packages that npm could not verify, or would fetch from a place of its own: what the lockfile names has to be the
 * same bytes everywhere, from whatever registry a machine uses.
 */
export function unverifiable({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([folder, { link, integrity, resolved }]) => {
    if (link || !isInstalled(folder)) return [];
    const problems: string[] = [];
    if (integrity === undefined) {
      problems.push(`${folder} has no integrity, so that npm installs whatever it is given.`);
    } else if (!SHA512.test(integrity)) {
      problems.push(`${folder} has the integrity ${integrity}, which is no SHA-512.`);
    }
    if (resolved !== undefined) {
      problems.push(
        `${folder} names where it comes from (${resolved}); the lockfile names no host.`,
      );
    }
    return problems;
  });
}

/** Whether an entry is a package from a registry rather than a workspace of ours. */
export function isInstalled(folder: string) {
  return folder.split("/").includes("node_modules");
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPreState } from "@changesets/pre";
import readChangesets from "@changesets/read";

/** @typedef {"none" | "patch" | "minor" | "major"} Bump */

const BUMPS = /** @type {const} */ (["none", "patch", "minor", "major"]);

/**
 * The step in version that changesets announce for a package since its last release. Between prereleases it is the step
 * from the last release that was none.
 * @param {string} root The repository's.
 * @param {string} name The package's.
 * @returns {Promise<Bump>}
 */
export async function announcedBump(root, name) {
  const changesets = await readChangesets(root);
  const releases = changesets.flatMap((changeset) => changeset.releases);
  return (
    BUMPS.findLast((bump) => releases.some((one) => one.name === name && one.type === bump)) ??
    "none"
  );
}

/**
 * Whether one step in version is enough where another one is due.
 * @param {Bump} announced
 * @param {Bump} due
 */
export function suffices(announced, due) {
  return BUMPS.indexOf(announced) >= BUMPS.indexOf(due);
}

/**
 * The packages that get every version together with this one.
 * @param {string} root
 * @param {string} name
 * @returns {Promise<string[]>}
 */
export async function companionsOf(root, name) {
  const { fixed } = JSON.parse(await readFile(join(root, ".changeset", "config.json"), "utf8"));
  /** @type {readonly (readonly string[])[]} */
  const groups = fixed ?? [];
  return groups
    .filter((group) => group.includes(name))
    .flatMap((group) => group.filter((one) => one !== name));
}

/**
 * Whether the next version will be a prerelease.
 * @param {string} root
 */
export async function isPrerelease(root) {
  return (await readPreState(root))?.mode === "pre";
}

import { isInstalled } from "../lockfile/integrity.mjs";
import { permits } from "./permits.mjs";
import { READ, SHIPPED, USED } from "./policy.mjs";

/** @import { Lockfile } from "../lockfile/types.d.ts" */

/**
 * @typedef {object} Judgement
 * @property {string[]} problems
 * @property {ReadonlyMap<string, number>} counts packages by licence
 */

/**
 * Judges the licence of every package in the lockfile: of what our packages depend on, and of what we work with.
 *
 * @param {Lockfile} lockfile
 * @param {(folder: string) => string | undefined} installed the licence that an installed package states
 * @param {Readonly<Record<string, string>>} read licences by package, where somebody had to read the file
 * @returns {Judgement}
 */
export function judge({ packages }, installed, read = READ) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  const needless = new Set(Object.keys(read));
  for (const [folder, { version, license, dev, link }] of Object.entries(packages)) {
    if (link || !isInstalled(folder)) continue;
    const name = folder.split("node_modules/").at(-1) ?? folder;
    const list = dev ? USED : SHIPPED;
    const stated = license ?? installed(folder) ?? "no licence";
    const isRead = Object.hasOwn(read, name) && !permits(stated, list);
    if (isRead) needless.delete(name);
    const licence = isRead ? (read[name] ?? stated) : stated;
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
    if (permits(licence, list)) continue;
    problems.push(`${name} ${version} (${dev ? "a tool" : "part of what we publish"}): ${licence}`);
  }
  return {
    problems: [
      ...problems,
      ...[...needless].map(
        (name) => `${name} has no licence that somebody had to read: remove it from READ.`,
      ),
    ],
    counts,
  };
}

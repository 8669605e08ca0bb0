import { byKind } from "./kinds.js";

/** @import { Change, Release } from "./types.d.ts" */

/**
 * The releases of packages that share their versions, newest first. A change that several packages tell in
 * the same words is one change.
 *
 * @param {readonly Change[]} pending
 * @param {readonly (readonly Release[])[]} logs a change log for each package
 * @returns {Release[]}
 */
export function releasesOf(pending, logs) {
  const all = logs.flat();
  const versions = [...new Set(all.map(({ version }) => version))].toSorted(newestFirst);
  const published = versions.map((version) => {
    const parts = all.filter((release) => release.version === version);
    const date = parts.find((part) => part.date)?.date;
    return {
      version,
      ...(date && { date }),
      changes: merged(parts.flatMap((part) => part.changes)),
    };
  });
  return pending.length === 0
    ? published
    : [{ version: "next", changes: merged(pending) }, ...published];
}

/** @param {readonly Change[]} changes */
function merged(changes) {
  const sorted = changes.toSorted(byKind);
  return [...new Set(sorted.map(({ text }) => text))].flatMap((text) => {
    const [first, ...others] = sorted.filter((change) => change.text === text);
    if (!first) return [];
    const packages = [first, ...others].flatMap((change) => change.packages);
    return { ...first, packages: [...new Set(packages)] };
  });
}

/** @param {string} one @param {string} other */
function newestFirst(one, other) {
  return other.localeCompare(one, "en", { numeric: true });
}

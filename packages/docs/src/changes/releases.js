import { byKind } from "./kinds.js";
import { newestFirst } from "./newest-first.js";

/** @import { DataChanges } from "@wirecode/core/model" */
/** @import { Change, Release, ReleaseRecord, Told } from "./types.d.ts" */

/**
 * The releases of packages that share their versions, newest first, with the next one before them if anything waits for
 * it. A change that several packages tell in the same words is one change.
 *
 * @param {object} known
 * @param {readonly Change[]} known.pending
 * @param {DataChanges} [known.data] what the data has changed since the last release
 * @param {readonly (readonly Told[])[]} known.logs a change log for each package
 * @param {readonly ReleaseRecord[]} known.records
 * @returns {Release[]}
 */
export function releasesOf({ pending, data, logs, records }) {
  const all = logs.flat();
  const versions = [...all, ...records].map(({ version }) => version);
  const published = [...new Set(versions)].toSorted(newestFirst).map((version) => {
    const changes = all.flatMap((told) => (told.version === version ? told.changes : []));
    return { version, changes: merged(changes), ...recorded(version, records) };
  });
  if (pending.length === 0 && (data?.changes ?? []).length === 0) return published;
  return [{ version: "next", changes: merged(pending), ...(data && { data }) }, ...published];
}

/**
 * @param {string} wanted
 * @param {readonly ReleaseRecord[]} records
 * @returns {Pick<Release, "date" | "data">}
 */
function recorded(wanted, records) {
  const record = records.find(({ version }) => version === wanted);
  if (!record) return {};
  const { version: _, date, ...data } = record;
  return { date, data };
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

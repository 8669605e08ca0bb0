import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LAST_EDITION } from "./data.mjs";
import { withData } from "./changelog.mjs";
import { ROOT } from "./packages.mjs";
import { printRelease } from "./release-file.mjs";

/** @import { Changes } from "./data.mjs" */

const CORE = join(ROOT, "packages/core");

/**
 * Writes down what a release changes in the data, in its own file and in the change log, and what the data says from
 * now on.
 *
 * @param {{ version: string, date: string, edition: string, changes: Changes }} release
 */
export function recordRelease({ version, date, edition, changes: { data, notes } }) {
  const folder = join(CORE, "releases");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.json`), printRelease({ version, date, ...data }));
  copyFileSync(edition, LAST_EDITION);
  if (!data.first && data.changes.length === 0) return;
  const log = join(CORE, "CHANGELOG.md");
  writeFileSync(log, withData(readFileSync(log, "utf8"), version, notes));
}

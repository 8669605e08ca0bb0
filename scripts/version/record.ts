import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LAST_EDITION, type Changes } from "./data.ts";
import { withData } from "./changelog.ts";
import { ROOT } from "./packages.ts";
import { printRelease } from "./release-file.ts";

const CORE = join(ROOT, "packages/core");

interface Release {
  readonly version: string;
  /** Such as 2026-12-01. */
  readonly date: string;
  /** The file that says what the data says now. */
  readonly edition: string;
  readonly changes: Changes;
}

/**
 * Writes down what a release changes in the data, in its own file and in the change log, and what the data says from
 * now on.
 */
export function recordRelease({ version, date, edition, changes: { data, notes } }: Release) {
  const folder = join(CORE, "releases");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.json`), printRelease({ version, date, ...data }));
  copyFileSync(edition, LAST_EDITION);
  if (!data.first && data.changes.length === 0) return;
  const log = join(CORE, "CHANGELOG.md");
  writeFileSync(log, withData(readFileSync(log, "utf8"), version, notes));
}

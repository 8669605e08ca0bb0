import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./packages.mjs";
import { runNode } from "./run.mjs";

/** @import { DataChanges } from "@wirecode/core/model" */

/** @typedef {{ readonly data: DataChanges, readonly notes: string }} Changes What the data changes, and how release notes tell it. */

const GENERATOR = "packages/generator/bin/wirecode-generate.mjs";

/** What the last release's data said; absent before the first. */
export const LAST_EDITION = join(ROOT, "packages/core/releases/edition.json");

/**
 * Writes down what the data says now.
 *
 * @param {string} folder
 * @returns {string} the file
 */
export function makeEdition(folder) {
  const out = join(folder, "json");
  runNode([GENERATOR, "build", "--target", "json", "--out", out]);
  return join(out, "edition.json");
}

/**
 * What an edition changes against the last release.
 *
 * @param {string} edition
 * @returns {Changes}
 */
export function changesIn(edition) {
  return {
    data: JSON.parse(tellChanges(["--to", edition, "--format", "json"])),
    notes: tellChanges(["--to", edition, "--format", "markdown"]),
  };
}

/**
 * What `wirecode-generate changes` says, against the last release unless the options say otherwise.
 *
 * @param {readonly string[]} options
 */
export function tellChanges(options) {
  const given = options.includes("--from") || !existsSync(LAST_EDITION);
  const from = given ? [] : ["--from", LAST_EDITION];
  return runNode([GENERATOR, "changes", ...from, ...options]);
}

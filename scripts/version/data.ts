import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DataChanges } from "@wirecode/model";
import { ROOT } from "./packages.ts";
import { runNode } from "./run.ts";

/** What the data changes, and how release notes tell it. */
export interface Changes {
  readonly data: DataChanges;
  readonly notes: string;
}

const GENERATOR = "packages/generator/bin/wirecode-generate.mjs";

/** What the last release's data said; absent before the first. */
export const LAST_EDITION = join(ROOT, "packages/core/releases/edition.json");

/**
 * Writes down what the data says now.
 *
 * @returns the file
 */
export function makeEdition(folder: string): string {
  const out = join(folder, "json");
  runNode([GENERATOR, "build", "--target", "json", "--out", out]);
  return join(out, "edition.json");
}

/** What an edition changes against the last release. */
export function changesIn(edition: string): Changes {
  return {
    data: JSON.parse(tellChanges(["--to", edition, "--format", "json"])),
    notes: tellChanges(["--to", edition, "--format", "markdown"]),
  };
}

/** What `wirecode-generate changes` says, against the last release unless the options say otherwise. */
export function tellChanges(options: readonly string[]) {
  const given = options.includes("--from") || !existsSync(LAST_EDITION);
  const from = given ? [] : ["--from", LAST_EDITION];
  return runNode([GENERATOR, "changes", ...from, ...options]);
}

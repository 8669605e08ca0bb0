import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changelog } from "./changelog.js";
import { changeset } from "./changeset.js";
import { releasesOf } from "./releases.js";

/** @import { Release } from "./types.d.ts" */

const LOGS = ["packages/core/CHANGELOG.md", "packages/cli/CHANGELOG.md"];

/**
 * What changed between releases, and first what the next one will bring.
 *
 * @param {string} root the folder of the repository
 * @returns {Release[]} newest first; the same files give the same list
 */
export function loadReleases(root) {
  const folder = join(root, ".changeset");
  const pending = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .toSorted()
    .flatMap((name) => changeset(readFileSync(join(folder, name), "utf8")) ?? []);
  const logs = LOGS.map((name) => join(root, name)).filter((file) => existsSync(file));
  return releasesOf(
    pending,
    logs.map((file) => changelog(readFileSync(file, "utf8"))),
  );
}

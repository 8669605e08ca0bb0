import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The version of the package that the data is released with. */
export function coreVersion() {
  return manifestOf("packages/core").version;
}

/** @param {string} name */
export function hasScript(name) {
  return Object.hasOwn(manifestOf(".").scripts ?? {}, name);
}

/**
 * @param {string} folder
 * @returns {{ version: string, scripts?: Record<string, string> }}
 */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The version of the package that the data is released with. */
export function coreVersion() {
  return manifestOf("packages/core").version;
}

export function hasScript(name: string) {
  return Object.hasOwn(manifestOf(".").scripts ?? {}, name);
}

function manifestOf(folder: string): { version: string; scripts?: Record<string, string> } {
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The declarations of what a code is, which the build of this package gathers in one file. */
export function loadModelTypes(): string {
  return readFileSync(createRequire(import.meta.url).resolve("#model.d.ts"), "utf8");
}

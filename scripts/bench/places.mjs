import { fileURLToPath } from "node:url";

/** @param {string} path from the folder of the repository */
export function inRepository(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export const GENERATOR = inRepository("packages/generator/bin/wirecode-generate.mjs");
export const DATA = inRepository("data");

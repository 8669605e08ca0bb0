import { fileURLToPath } from "node:url";

/** @param path from the folder of the repository */
export function inRepository(path: string) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export const GENERATOR = inRepository("packages/generator/bin/wirecode-generate.mjs");
export const DATA = inRepository("data");

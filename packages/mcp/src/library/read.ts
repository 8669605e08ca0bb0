import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/**
 * Reads a JSON file of an installed package.
 * @param file - As programs import it, such as `@wirecode/text/en/smtp.json`.
 * @returns What the file is published as; nobody else writes it.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function read<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(file), "utf8"));
}

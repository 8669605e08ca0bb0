import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FIRST = "locales.json";
const USUAL = join("node_modules", "@wirecode", "core", "generated", "text");

/**
 * The folder with the words of the installed `@wirecode/core`. It is looked for where npm puts it, as Node would, from
 * here upwards: to ask Node takes 2 ms, and is left for where packages lie elsewhere.
 */
export function findText(): string {
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, USUAL);
    if (existsSync(join(found, FIRST))) return found;
  }
  return dirname(createRequire(here).resolve(`@wirecode/core/text/${FIRST}`));
}

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The small catalogue that this package brings for others to begin with: its files by their names, with slashes. */
export function loadStarter(): ReadonlyMap<string, string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("#model.d.ts")), "../starter");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  return new Map(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll("\\", "/"),
      readFileSync(file, "utf8"),
    ]),
  );
}

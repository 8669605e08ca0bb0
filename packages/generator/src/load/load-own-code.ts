import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Everything of this package that decides what it makes of a catalogue: its code, its phrases, what it depends on. */
export function loadOwnCode(): readonly Uint8Array[] {
  const dist = dirname(createRequire(import.meta.url).resolve("#model.d.ts"));
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  return [...files, join(dist, "../package.json")].map((file) => readFileSync(file));
}

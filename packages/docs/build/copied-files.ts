import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { COPIED } from "../src/copied.ts";
import { PACKAGE } from "../src/places.ts";

/** What the site has as it is. */
export function* copiedFiles(): Iterable<{ path: string; bytes: Uint8Array }> {
  for (const [from, to] of Object.entries(COPIED)) {
    const start = resolve(PACKAGE, from);
    for (const file of filesAt(start)) {
      const path = join(to, relative(start, file)).split(sep).join("/");
      yield { path, bytes: readFileSync(file) };
    }
  }
}

/** @param place a file, or a folder with files */
function filesAt(place: string) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../places.ts";

/** Every file of the built site, below its root. */
export function siteFiles(): readonly string[] {
  if (!existsSync(DIST)) throw new Error("There is no site to test: run `npm run build` first.");
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length + 1))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
}

/** The text of a file of the built site. */
export function siteFile(name: string): string {
  return readFileSync(join(DIST, name), "utf8");
}

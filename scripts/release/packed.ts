import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A package that is ready to be published, and what the release on GitHub says of it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The files, in the folder that is handed on. */
  readonly tarball: string;
  readonly notes: string;
}

const LIST = "release.json";

/** Writes which packages a folder holds, in the order in which they are published. */
export function writePacked(folder: string, packages: readonly Packed[]) {
  writeFileSync(join(folder, LIST), `${JSON.stringify(packages, null, 2)}\n`);
}

/** Which packages a folder holds. */
export function readPacked(folder: string): readonly Packed[] {
  return JSON.parse(readFileSync(join(folder, LIST), "utf8"));
}

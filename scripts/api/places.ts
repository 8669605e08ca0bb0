import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RELEASED } from "./roll-ups-on-disk.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A package whose roll-ups are guarded. */
export interface Guarded {
  readonly folder: string;
  /** Its roll-ups, within the repository and on this machine. */
  readonly api: string;
  readonly apiFolder: string;
  readonly releasedFolder: string;
}

export const GUARDED: readonly Guarded[] = ["core", "text", "explain"].map((name) => {
  const folder = join(ROOT, "packages", name);
  const apiFolder = join(folder, "api");
  return {
    folder,
    api: `packages/${name}/api`,
    apiFolder,
    releasedFolder: join(apiFolder, RELEASED),
  };
});

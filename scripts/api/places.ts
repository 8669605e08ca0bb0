import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RELEASED } from "./lists-on-disk.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The package that is guarded. */
export const PACKAGE = join(ROOT, "packages", "core");

/** Its lists, within the repository and on this machine. */
export const LISTS = "packages/core/api";
export const LISTS_FOLDER = join(PACKAGE, "api");
export const RELEASED_FOLDER = join(LISTS_FOLDER, RELEASED);

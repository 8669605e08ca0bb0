import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RELEASED } from "./roll-ups-on-disk.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The package that is guarded. */
export const PACKAGE = join(ROOT, "packages", "core");

/** Its roll-ups, within the repository and on this machine. */
export const API = "packages/core/api";
export const API_FOLDER = join(PACKAGE, "api");
export const RELEASED_FOLDER = join(API_FOLDER, RELEASED);

import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isWithin } from "../load/within.ts";
import { isGone } from "../write/output-error.ts";
import { UsageError } from "./io.ts";

/**
 * Refuses an output folder in the data folder, and one around it, which a run would clear of all that it has not
 * written. The paths count as they are written and as links lead them.
 * @throws UsageError
 */
export function refuseOverlap(data: string, out: string): void {
  for (const pathOf of [resolve, realPath]) {
    const [from, to] = [pathOf(data), pathOf(out)];
    if (isWithin(from, to))
      throw new UsageError("--out lies in the data folder: name a folder outside it.");
    if (isWithin(to, from)) {
      throw new UsageError(
        "--data lies in the folder that --out names, and nothing but output stays in that: name another folder.",
      );
    }
  }
}

/** Where a path leads, as far as it is there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isGone(error) || dirname(path) === path) throw error;
    return join(realPath(resolve(dirname(path))), basename(path));
  }
}

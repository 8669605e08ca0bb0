import { watch } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../src/places.ts";

const QUIET = 50;

/** Follows edits of what no bundle holds: styles, and what the site has as it is. */
export function watchLooks(changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ["styles", "assets"]) {
    watch(join(PACKAGE, "src", folder), () => {
      // Editors save in steps.
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET);
    });
  }
}

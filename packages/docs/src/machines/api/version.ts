import { readFileSync } from "node:fs";
import { installed } from "../../places.ts";

/** The version of the data, which is that of the package that publishes it. */
export const VERSION = versionIn(
  JSON.parse(readFileSync(installed("@wirecode/core/package.json"), "utf8")),
);

function versionIn({ version }: { version: string }) {
  return version;
}

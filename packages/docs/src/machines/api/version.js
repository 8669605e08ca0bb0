import { createRequire } from "node:module";

/** The version of the data, which is that of the package that publishes it. */
export const VERSION = versionIn(createRequire(import.meta.url)("@wirecode/core/package.json"));

/** @param {{ version: string }} manifest */
function versionIn({ version }) {
  return version;
}

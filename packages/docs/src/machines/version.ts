import { readFileSync } from "node:fs";
import { installed } from "../places.ts";

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(installed("@wirecode/core/package.json"), "utf8"),
);

/** The version of the data, which is that of the package that publishes it. */
export const VERSION = version;

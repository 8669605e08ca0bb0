import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { FONTS, LICENCES } from "./content/fonts.ts";
import { CLIENT, installed } from "./places.ts";

/** The schemas of what the packages publish, which are called by where the site has them. */
const SCHEMAS = dirname(installed("@wirecode/core/schema/code.schema.json"));
const PUBLISHED = [".", "facts", "text"].flatMap((folder) =>
  readdirSync(join(SCHEMAS, folder))
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => join(folder, file)),
);

/**
 * What the site has as it is: where it lies, seen from this package, and where it goes. A folder goes with all that is in it.
 */
export const COPIED: Readonly<Record<string, string>> = {
  "src/assets": "assets",
  [CLIENT]: "assets",
  ...Object.fromEntries([...FONTS, ...LICENCES].map(({ file, address }) => [file, address])),
  ...Object.fromEntries(
    PUBLISHED.map((file) => [join(SCHEMAS, file), `schema/${file.replaceAll("\\", "/")}`]),
  ),
};

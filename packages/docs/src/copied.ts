import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CLIENT, installed } from "./places.ts";

/** One weight for what travels on the wire, a bolder one for codes, and two for Arabic. */
const FONTS = [
  "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
  "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff2",
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2",
].map((font) => installed(font));

/** The licences of the fonts, which go where these go. */
const LICENCES = [...new Set(FONTS.map((font) => join(dirname(font), "../LICENSE")))];

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
  ...Object.fromEntries(FONTS.map((font) => [font, `assets/fonts/${basename(font)}`])),
  ...Object.fromEntries(
    PUBLISHED.map((file) => [join(SCHEMAS, file), `schema/${file.replaceAll("\\", "/")}`]),
  ),
  ...Object.fromEntries(
    LICENCES.map((licence) => [licence, `assets/fonts/${basename(dirname(licence))}-licence.txt`]),
  ),
};

import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** One weight for what travels on the wire, a bolder one for codes, and two for Arabic. */
const FONTS = [
  "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
  "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff2",
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2",
];

/** The licences of the fonts, which go where these go. */
const LICENCES = [...new Set(FONTS.map((font) => font.split("/").slice(0, 2).join("/")))];

/**
 * What the site has as it is: where it lies, seen from this package, and where it goes. A folder goes with all that is in it.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const COPIED = {
  "src/assets": "assets",
  bundle: "assets",
  ...Object.fromEntries(
    FONTS.map((font) => [fileOf(font), `assets/fonts/${font.split("/").at(-1)}`]),
  ),
  ...Object.fromEntries(
    LICENCES.map((name) => [
      fileOf(`${name}/LICENSE`),
      `assets/fonts/${name.split("/").at(-1)}-licence.txt`,
    ]),
  ),
};

/**
 * With slashes on every system: Eleventy takes these for patterns.
 *
 * @param {string} font
 */
function fileOf(font) {
  const here = fileURLToPath(new URL("..", import.meta.url));
  const there = fileURLToPath(import.meta.resolve(font));
  return relative(here, there).split(sep).join("/");
}

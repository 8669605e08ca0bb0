import { rmSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** One weight for what travels on the wire, a bolder one for codes, and two for Arabic. */
const FONTS = [
  "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
  "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff2",
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2",
];

/** @typedef {{ runMode: string, directories: { output: string } }} Run */

/** @param {any} eleventy */
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addWatchTarget("generated");
  eleventy.addPassthroughCopy("src/assets");
  eleventy.addPassthroughCopy({ bundle: "assets" });
  eleventy.addPassthroughCopy(fonts());
  eleventy.addGlobalData("publication", () => ({
    base: eleventy.getFilter("url")("/"),
    live: process.env["ELEVENTY_RUN_MODE"] === "serve",
  }));
  eleventy.on("eleventy.before", (/** @type {Run} */ { runMode, directories }) => {
    if (runMode === "build") rmSync(directories.output, { recursive: true, force: true });
  });
  return { dir: { input: "src", output: "dist" }, templateFormats: ["11ty.js", "html"] };
}

/** Where each font comes from, and where it goes. */
function fonts() {
  return Object.fromEntries(
    FONTS.map((font) => {
      const file = fileURLToPath(import.meta.resolve(font));
      return [relative(".", file), `assets/fonts/${font.split("/").at(-1)}`];
    }),
  );
}

import { rmSync } from "node:fs";

/** @typedef {{ runMode: string, directories: { output: string } }} Run */

/** @param {any} eleventy */
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addWatchTarget("generated");
  eleventy.addPassthroughCopy("src/assets");
  eleventy.addPassthroughCopy({ bundle: "assets" });
  eleventy.addGlobalData("publication", () => ({
    base: eleventy.getFilter("url")("/"),
    live: process.env["ELEVENTY_RUN_MODE"] === "serve",
  }));
  eleventy.on("eleventy.before", (/** @type {Run} */ { runMode, directories }) => {
    if (runMode === "build") rmSync(directories.output, { recursive: true, force: true });
  });
  return { dir: { input: "src", output: "dist" }, templateFormats: ["11ty.js", "html"] };
}

import { rmSync } from "node:fs";

/** @param {any} eleventy */
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addWatchTarget("generated");
  eleventy.addPassthroughCopy("src/assets");
  eleventy.addGlobalData("publication", () => ({
    base: eleventy.getFilter("url")("/"),
    live: process.env["ELEVENTY_RUN_MODE"] === "serve",
  }));
  eleventy.on("eleventy.before", (/** @type {{ runMode: string }} */ { runMode }) => {
    if (runMode === "build") rmSync("dist", { recursive: true, force: true });
  });
  return { dir: { input: "src", output: "dist" }, templateFormats: ["11ty.js", "html"] };
}

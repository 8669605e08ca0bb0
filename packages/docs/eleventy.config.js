import { fileURLToPath } from "node:url";
import { writeMachines } from "./build/write-machines.js";
import { load } from "./src/content/load.js";
import { COPIED } from "./src/copied.js";
import { COMMON_PART, filesOf, partsOf } from "./src/files/index.js";

const GENERATED = fileURLToPath(new URL("generated", import.meta.url));

/** @typedef {{ runMode: string, directories: { output: string }, results: { url: string, content: string }[] }} Run */

/**
 * Writes the part of the site that `SITE_PART` names, or all of it, and tells a process that waits for it what it wrote.
 *
 * @param {any} eleventy
 */
export default function (eleventy) {
  const content = load(GENERATED);
  const named = process.env["SITE_PART"];
  const parts = named === undefined ? partsOf(content) : [named];
  if (parts.includes(COMMON_PART)) eleventy.addPassthroughCopy(COPIED);
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData("files", files);
  eleventy.on("eleventy.after", async (/** @type {Run} */ { runMode, directories, results }) => {
    if (runMode !== "build") return;
    const pages = results
      .filter(({ url }) => url.endsWith("/"))
      .map(({ url, content: html }) => ({ url: url.slice(1), html }));
    const kinds = files().map(({ kind }) => kind);
    for (const part of parts) {
      kinds.push(...(await writeMachines(directories.output, part, site(), pages)));
    }
    process.send?.({ kinds, memory: process.resourceUsage().maxRSS * 1024 });
  });
  return { dir: { input: "src", output: "dist" }, templateFormats: ["11ty.js"] };

  function files() {
    return parts.flatMap((part) => filesOf(part, site()));
  }

  function site() {
    return { content, publication: { base: eleventy.getFilter("url")("/") } };
  }
}

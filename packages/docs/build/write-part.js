import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** @import { Made } from "./types.d.ts" */

const ELEVENTY = fileURLToPath(new URL("../cmd.cjs", import.meta.resolve("@11ty/eleventy")));

/**
 * Writes a part of the site with an Eleventy of its own.
 *
 * @param {string} part
 * @param {readonly string[]} options of Eleventy
 * @returns {Promise<Made>}
 * @throws when Eleventy fails; it has said why
 */
export async function writePart(part, options) {
  const child = fork(ELEVENTY, ["--quiet", ...options], {
    env: { ...process.env, SITE_PART: part },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  /** @type {Made | undefined} */
  let made;
  child.once("message", (/** @type {Made} */ told) => (made = told));
  const [code] = await once(child, "exit");
  if (code !== 0 || !made) throw new Error(`Eleventy could not write the part ${part}.`);
  return made;
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PROGRAMS } from "../src/places.ts";

/** @import { Made } from "./types.d.ts" */

const PART = join(PROGRAMS, "part.js");

/**
 * Writes a part of the site in a process of its own.
 *
 * @param {string} part
 * @param {string} base
 * @returns {Promise<Made>}
 * @throws when that fails; the process has said why
 */
export async function inProcess(part, base) {
  // Pages are short-lived: with room for many of them less is moved about (a tenth of the time).
  const child = fork(PART, [part, base], { execArgv: ["--max-semi-space-size=32"] });
  /** @type {Made | undefined} */
  let made;
  child.once("message", (/** @type {Made} */ message) => (made = message));
  const [code] = await once(child, "exit");
  if (code !== 0 || !made) throw new Error(`The part ${part} could not be written.`);
  return made;
}

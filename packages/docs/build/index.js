import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { load } from "../src/content/load.js";
import { partsOf } from "../src/files/index.js";
import { readOptions } from "./options.js";
import { report } from "./report.js";
import { writePart } from "./write-part.js";

/** @import { Made } from "./types.d.ts" */

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));

// Eleventy keeps all that it writes in memory until it is done: a run for each part of the site keeps that flat,
// however many languages there are. Machines can share the parts out among themselves: --part en.
const started = performance.now();
const { parts, options } = readOptions(process.argv.slice(2), partsOf(load(`${PACKAGE}generated`)));
rmSync(`${PACKAGE}dist`, { recursive: true, force: true });
const queue = parts.values();
const workers = Array.from({ length: Math.min(2, availableParallelism()) }, work);
const made = (await Promise.all(workers)).flat();
console.log(report(made, performance.now() - started));

async function work() {
  /** @type {Made[]} */
  const done = [];
  for (const part of queue) done.push(await writePart(part, options));
  return done;
}

import { availableParallelism } from "node:os";
import { allParts } from "./all-parts.js";
import { DIST } from "../src/places.ts";
import { inProcess } from "./in-process.js";
import { readOptions } from "./options.js";
import { prune } from "./prune.js";
import { report } from "./report.js";

/** @import { Made } from "./types.d.ts" */

// A process for each part of the site keeps memory flat, however many languages there are. Machines can share the parts
// out among themselves: --part en.
const started = performance.now();
const { parts, base } = readOptions(process.argv.slice(2), allParts());
const queue = parts.values();
const made = (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat();
prune(DIST, new Set(made.flatMap(({ files }) => files.map(({ path }) => path))));
console.log(report(made, performance.now() - started));

async function work() {
  /** @type {Made[]} */
  const done = [];
  for (const part of queue) done.push(await inProcess(part, base));
  return done;
}

import type { Made } from "./types.ts";
import { availableParallelism } from "node:os";
import { allParts } from "./all-parts.ts";
import { DIST } from "../src/places.ts";
import { inProcess } from "./in-process.ts";
import { readOptions } from "./options.ts";
import { prune } from "./prune.ts";
import { report } from "./report.ts";

// A process for each part of the site keeps memory flat, however many languages there are. Machines can share the parts
// out among themselves: --part en.
const started = performance.now();
const { parts, base } = readOptions(process.argv.slice(2), allParts());
const queue = parts.values();
const made = (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat();
prune(DIST, new Set(made.flatMap(({ files }) => files.map(({ path }) => path))));
console.log(report(made, performance.now() - started));

async function work() {
  const done: Made[] = [];
  for (const part of queue) done.push(await inProcess(part, base));
  return done;
}

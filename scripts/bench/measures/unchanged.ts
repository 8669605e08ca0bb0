import { join } from "node:path";
import { duration, median, ratio } from "../figures.ts";
import { DATA, GENERATOR } from "../places.ts";
import { runCommand } from "../run-command.ts";
import { inScratch } from "../scratch.ts";
import type { Measure } from "../measure.ts";

const RUNS = 5;

// Reads and hashes every file below the folders it is given.
const HASH = `
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
const hash = createHash("sha256");
for (const folder of process.argv.slice(1)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  }
}
console.log(hash.digest("hex"));`;

export const unchanged: Measure = {
  name: "unchanged",
  about: "nothing has changed",
  run: () =>
    inScratch(async (scratch) => {
      const out = join(scratch, "out");
      const job = ["--data", DATA, "--target", "markdown", "--target", "json", "--out", out];
      await runCommand(process.execPath, [GENERATOR, "build", ...job]);
      const build = await times([GENERATOR, "build", ...job]);
      const check = await times([GENERATOR, "build", ...job, "--check"]);
      const inputs = await times(["--input-type=module", "--eval", HASH, DATA]);
      const both = await times(["--input-type=module", "--eval", HASH, DATA, out]);
      return {
        title: "Nothing has changed",
        about: `All our data, targets markdown and json, an output that is current; median of ${RUNS} runs, each a process of its own.`,
        head: ["What", "Time"],
        rows: [
          ["`build`", duration(build)],
          ["`build --check`", duration(check)],
          ["Reading and hashing the inputs", duration(inputs)],
          ["Reading and hashing inputs and outputs", duration(both)],
        ],
        aims: [
          {
            wanted:
              "`build` within 2 times of reading and hashing inputs and outputs, since no output is trusted unread.",
            found: ratio(build / both),
            met: build <= 2 * both,
          },
          {
            wanted: "`build --check` within 2 times of the same.",
            found: ratio(check / both),
            met: check <= 2 * both,
          },
          {
            wanted: "`build` within 2 times of reading and hashing the inputs alone.",
            found: ratio(build / inputs),
            met: build <= 2 * inputs,
          },
        ],
        notes: [
          "The inputs alone would do if outputs were trusted unread; then a page edited or removed by hand would stay as it is.",
        ],
      };
    }),
};

async function times(args: readonly string[]) {
  const all = [];
  for (let run = 0; run < RUNS; run += 1)
    all.push((await runCommand(process.execPath, args)).seconds);
  return median(all);
}

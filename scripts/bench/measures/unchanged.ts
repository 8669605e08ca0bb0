import { join } from "node:path";
import { allOf } from "../cpu.ts";
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
        head: ["What", "Clock", "CPU"],
        rows: [
          row("`build`", build),
          row("`build --check`", check),
          row("Reading and hashing the inputs", inputs),
          row("Reading and hashing inputs and outputs", both),
        ],
        aims: [
          {
            wanted:
              "`build` within 2 times of the processor time of reading and hashing inputs and outputs, since no output is trusted unread.",
            found: ratio(build.cpu / both.cpu),
            met: build.cpu <= 2 * both.cpu,
          },
          {
            wanted: "`build --check` within 2 times of the same.",
            found: ratio(check.cpu / both.cpu),
            met: check.cpu <= 2 * both.cpu,
          },
          {
            wanted: "`build` within 2 times of reading and hashing the inputs alone.",
            found: ratio(build.cpu / inputs.cpu),
            met: build.cpu <= 2 * inputs.cpu,
          },
        ],
        notes: [
          "The inputs alone would do if outputs were trusted unread; then a page edited or removed by hand would stay as it is.",
        ],
      };
    }),
};

interface Taken {
  /** Seconds by the clock, and of processor time. */
  readonly seconds: number;
  readonly cpu: number;
}

function row(what: string, { seconds, cpu }: Taken) {
  return [what, duration(seconds), duration(cpu)];
}

async function times(args: readonly string[]): Promise<Taken> {
  const all = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await runCommand(process.execPath, args));
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    cpu: median(all.map(({ cpu }) => allOf(cpu))),
  };
}

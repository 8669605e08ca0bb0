import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { allOf } from "../cpu.ts";
import { duration, megabytes, median, ratio, whole } from "../figures.ts";
import { pagesIn } from "../pages-in.ts";
import { GENERATOR } from "../places.ts";
import { runCommand } from "../run-command.ts";
import { inScratch } from "../scratch.ts";
import { catalogueOf } from "../synthetic-codes.ts";
import type { Measure } from "../measure.ts";

const LEAST = 60;
const TIMES = [1, 2, 4, 8];
const RUNS = 3;

export const scaling: Measure = {
  name: "scaling",
  about: "1, 2, 4 and 8 times the codes",
  run: () =>
    inScratch(async (scratch) => {
      const nothing = await measured(scratch, 2);
      const all = [];
      for (const times of TIMES) all.push(await measured(scratch, LEAST * times));
      const perPage = all.map(({ user, pages }) => (user - nothing.user) / pages);
      const [second = 0, last = 0] = [perPage[1], perPage.at(-1)];
      return {
        title: "Scaling",
        about: `A catalogue of one made-up protocol, all pairs as Markdown, median of ${RUNS} runs; of the processor time a page takes in user mode, that of a catalogue of two codes is taken off.`,
        head: ["Codes", "Pages", "Clock", "CPU", "User CPU a page", "Memory"],
        rows: all.map(({ codes, pages, seconds, cpu, memory }, index) => [
          whole(codes),
          whole(pages),
          duration(seconds),
          duration(cpu),
          duration(perPage[index] ?? 0),
          megabytes(memory),
        ]),
        aims: [
          {
            wanted:
              "Processor time a page constant: with 8 times the codes at most 1.25 times that with twice the codes.",
            found: ratio(last / second),
            met: last <= 1.25 * second,
          },
        ],
      };
    }),
};

async function measured(scratch: string, codes: number) {
  const data = join(scratch, `data-${codes}`);
  mkdirSync(data);
  catalogueOf(data, codes);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const out = join(scratch, `out-${codes}-${run}`);
    runs.push(
      await runCommand(process.execPath, [
        GENERATOR,
        "build",
        "--data",
        data,
        "--target",
        "markdown",
        "--pairs",
        "all",
        "--out",
        out,
      ]),
    );
  }
  return {
    codes,
    pages: pagesIn(join(scratch, `out-${codes}-0`)).length,
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpu: median(runs.map(({ cpu }) => allOf(cpu))),
    user: median(runs.map(({ cpu }) => cpu.user)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

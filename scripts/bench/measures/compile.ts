import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { duration, megabytes, median, ratio, whole } from "../figures.ts";
import { writePlainly } from "../floor.ts";
import { hugoVersion, runHugo } from "../hugo.ts";
import { pagesIn } from "../pages-in.ts";
import { DATA, GENERATOR } from "../places.ts";
import { runCommand } from "../run-command.ts";
import { inScratch } from "../scratch.ts";
import { dataInLanguages } from "../synthetic-locales.ts";
import type { Measure } from "../measure.ts";

const RUNS = 3;
const LIMITS = [
  "The floor itself is no ten times Hugo: creating the files is most of both, and no renderer can be faster than that on this disk. One thread makes the pages and writes them; two processes were 15 % sooner for a third more CPU, so sharing out by `--locale` and `--only` is left to those who have machines to spare.",
  "Memory grows with the words, which are all loaded and checked together, with the addresses, which are kept to find two pages at one, and with the garbage that V8 lets stand beside them; pages themselves are written as they are made. With `--locale`, a language at a time, it is two thirds of that.",
];
// Of all pairs in 15 languages these protocols make about a hundred thousand pages.
const SOME = ["http", "websocket", "grpc"];

export const compile: Measure = {
  name: "compile",
  about: "every pair of every protocol as Markdown",
  run: () =>
    inScratch(async (scratch) => {
      const two = await compiled(scratch, "two", DATA, []);
      const floor = floorOf(scratch, "two");
      const hugo = await hugoOf(scratch, two.pages);
      const fifteen = join(scratch, "fifteen-data");
      dataInLanguages(fifteen, 15);
      const many = await compiled(scratch, "fifteen", fifteen, SOME);
      const few = await compiled(scratch, "two-of-some", DATA, SOME);
      const floorOfMany = floorOf(scratch, "fifteen");
      const speed = hugo && hugo.seconds / two.seconds;
      return {
        title: "Compile everything",
        about: `\`build --target markdown --pairs all\` into an empty folder, median of ${RUNS} runs, beside the same bytes written by plain \`fs\`, and beside Hugo rendering the same pages to HTML.`,
        head: ["What", "Pages", "Time", "Pages a second", "Memory"],
        rows: [
          [
            "All protocols, 2 languages",
            whole(two.pages),
            duration(two.seconds),
            rate(two.pages, two.seconds),
            megabytes(two.memory),
          ],
          [
            "… the same bytes, plain `fs`",
            whole(two.pages),
            duration(floor),
            rate(two.pages, floor),
            "–",
          ],
          hugo
            ? [
                `… the same pages, Hugo ${hugo.version}`,
                whole(two.pages),
                duration(hugo.seconds),
                rate(two.pages, hugo.seconds),
                megabytes(hugo.memory),
              ]
            : ["… the same pages, Hugo", "missing", "missing", "missing", "missing"],
          [
            `${SOME.join(", ")}, 2 languages`,
            whole(few.pages),
            duration(few.seconds),
            rate(few.pages, few.seconds),
            megabytes(few.memory),
          ],
          [
            `${SOME.join(", ")}, 15 languages`,
            whole(many.pages),
            duration(many.seconds),
            rate(many.pages, many.seconds),
            megabytes(many.memory),
          ],
          [
            "… the same bytes, plain `fs`",
            whole(many.pages),
            duration(floorOfMany),
            rate(many.pages, floorOfMany),
            "–",
          ],
        ],
        aims: [
          aim("At most 2 times the floor in 2 languages.", two.seconds / floor, 2),
          aim("At most 2 times the floor in 15 languages.", many.seconds / floorOfMany, 2),
          ...(speed
            ? [
                {
                  wanted: "At least 10 times Hugo's pages a second.",
                  found: ratio(speed),
                  met: speed >= 10,
                },
              ]
            : []),
          aim(
            "Memory flat as languages grow: 15 take at most 1.5 times what 2 take.",
            many.memory / few.memory,
            1.5,
          ),
        ],
        notes: LIMITS,
      };
    }),
};

function rate(pages: number, seconds: number) {
  return whole(pages / seconds);
}

async function compiled(scratch: string, name: string, data: string, protocols: readonly string[]) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const out = join(scratch, run === 0 ? name : `${name}-${run}`);
    const only = protocols.flatMap((id) => ["--only", id]);
    const args = ["build", "--data", data, "--target", "markdown", "--pairs", "all", "--out", out];
    runs.push(await runCommand(process.execPath, [GENERATOR, ...args, ...only]));
  }
  return {
    pages: pagesIn(join(scratch, name)).length,
    seconds: median(runs.map(({ seconds }) => seconds)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

function floorOf(scratch: string, name: string) {
  const files = pagesIn(join(scratch, name));
  const times = Array.from({ length: RUNS }, (_, run) => {
    return writePlainly(join(scratch, `${name}-floor-${run}`), files);
  });
  return median(times);
}

async function hugoOf(scratch: string, expected: number) {
  const version = hugoVersion();
  if (version === undefined) return undefined;
  const folder = join(scratch, "hugo");
  mkdirSync(folder);
  const pages = pagesIn(join(scratch, "two")).map(({ path, content }) => ({
    path,
    content: content.replace(/^---\n.*?\n---\n/s, `---\ntitle: ${JSON.stringify(path)}\n---\n`),
  }));
  const ran = await runHugo(folder, pages);
  if (pages.length !== expected) throw new Error("Hugo was given other pages.");
  return { version, ...ran };
}

function aim(wanted: string, found: number, most: number) {
  return { wanted, found: ratio(found), met: found <= most };
}

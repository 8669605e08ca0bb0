import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { allOf } from "../cpu.ts";
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
  "By the clock, creating the files is most of it, and the disk decides: no renderer can be faster than the plain writing of the same bytes. One thread makes the pages and writes them; sharing out by `--locale` and `--only` is left to those who have machines to spare.",
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
      const page = two.user / two.pages;
      const speed = hugo && allOf(hugo.cpu) / two.cpu;
      return {
        title: "Compile everything",
        about: `\`build --target markdown --pairs all\` into an empty folder, everything checked before, median of ${RUNS} runs, beside the same bytes written by plain \`fs\`, and beside Hugo rendering the same pages to HTML.`,
        head: ["What", "Pages", "Clock", "CPU", "in user mode", "Pages a second of CPU", "Memory"],
        rows: [
          row("All protocols, 2 languages", two),
          row("… the same bytes, plain `fs`", floor),
          hugo
            ? row(`… the same pages, Hugo ${hugo.version}`, {
                ...hugo,
                pages: two.pages,
                cpu: allOf(hugo.cpu),
                user: hugo.cpu.user,
              })
            : ["… the same pages, Hugo", ...Array.from({ length: 6 }, () => "missing")],
          row(`${SOME.join(", ")}, 2 languages`, few),
          row(`${SOME.join(", ")}, 15 languages`, many),
          row("… the same bytes, plain `fs`", floorOfMany),
        ],
        aims: [
          {
            wanted: "At most 80 µs of CPU in user mode a page, checking included.",
            found: duration(page),
            met: page <= 80e-6,
          },
          ...(speed
            ? [
                {
                  wanted: "At least 12 times Hugo's pages a second of CPU.",
                  found: ratio(speed),
                  met: speed >= 12,
                },
              ]
            : []),
          {
            wanted: "Memory flat as languages grow: 15 take at most 1.5 times what 2 take.",
            found: ratio(many.memory / few.memory),
            met: many.memory <= 1.5 * few.memory,
          },
        ],
        notes: LIMITS,
      };
    }),
};

/** What it took to make so many pages: seconds by the clock and of processor time, and bytes at most. */
interface Taken {
  readonly pages: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly user?: number;
  readonly memory?: number;
}

function row(what: string, { pages, seconds, cpu, user, memory }: Taken): readonly string[] {
  return [
    what,
    whole(pages),
    duration(seconds),
    duration(cpu),
    user === undefined ? "–" : duration(user),
    whole(pages / cpu),
    memory === undefined ? "–" : megabytes(memory),
  ];
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
    cpu: median(runs.map(({ cpu }) => allOf(cpu))),
    user: median(runs.map(({ cpu }) => cpu.user)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

function floorOf(scratch: string, name: string): Taken {
  const files = pagesIn(join(scratch, name));
  const runs = Array.from({ length: RUNS }, (_, run) =>
    writePlainly(join(scratch, `${name}-floor-${run}`), files),
  );
  return {
    pages: files.length,
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpu: median(runs.map(({ cpu }) => cpu)),
  };
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

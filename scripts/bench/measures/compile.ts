import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { allOf } from "../cpu.ts";
import { dataInTwoLanguages } from "../data-in-two-languages.ts";
import { duration, megabytes, median, ratio, whole } from "../figures.ts";
import { writePlainly } from "../floor.ts";
import { hugoVersion, runHugo } from "../hugo.ts";
import { pagesIn } from "../pages-in.ts";
import { DATA, GENERATOR } from "../places.ts";
import { runCommand } from "../run-command.ts";
import { inScratch } from "../scratch.ts";
import type { Measure } from "../measure.ts";

const RUNS = 3;
const LIMITS = [
  "By the clock, creating the files is most of it, and the disk decides: no renderer can be faster than the plain writing of the same bytes. One thread makes the pages and writes them; sharing out by `--locale` and `--only` is left to those who have machines to spare.",
];
const ALL_PAIRS = ["--target", "markdown", "--pairs", "all"];
const AS_THE_SITE = ["--target", "markdown", "--target", "json"];

export const compile: Measure = {
  name: "compile",
  about: "every pair of every protocol as Markdown",
  run: () =>
    inScratch(async (scratch) => {
      const data = join(scratch, "data-in-two-languages");
      dataInTwoLanguages(data);
      const two = await compiled(scratch, "two", data, ALL_PAIRS);
      const floor = floorOf(scratch, "two");
      const hugo = await hugoOf(scratch, two.pages);
      const few = await compiled(scratch, "site-of-two", data, AS_THE_SITE);
      const many = await compiled(scratch, "site", DATA, AS_THE_SITE);
      const page = two.user / two.pages;
      const speed = hugo && allOf(hugo.cpu) / two.cpu;
      return {
        title: "Compile everything",
        about: `\`build --target markdown --pairs all\` of our data in two languages into an empty folder, everything checked before, median of ${RUNS} runs, beside the same bytes written by plain \`fs\`, and beside Hugo rendering the same pages to HTML; then what the site is made of, \`--target markdown --target json\`, in two languages and in all.`,
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
          row("What the site is made of, 2 languages", few),
          row("What the site is made of, all languages", many),
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
            wanted: "Memory flat as languages grow: all take at most 1.5 times what 2 take.",
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

async function compiled(scratch: string, name: string, data: string, wanted: readonly string[]) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const out = join(scratch, run === 0 ? name : `${name}-${run}`);
    const args = ["build", "--data", data, ...wanted, "--out", out];
    runs.push(await runCommand(process.execPath, [GENERATOR, ...args]));
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

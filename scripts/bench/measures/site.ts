import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { allOf, type Cpu } from "../cpu.ts";
import { duration, megabytes, ratio, whole } from "../figures.ts";
import { hugoVersion, runHugo } from "../hugo.ts";
import { pagesIn } from "../pages-in.ts";
import { inRepository } from "../places.ts";
import { runCommand } from "../run-command.ts";
import { inScratch } from "../scratch.ts";
import type { Measure } from "../measure.ts";

const GIGABYTE = 1024 ** 3;

export const site: Measure = {
  name: "site",
  about: "the site",
  async run() {
    const docs = inRepository("packages/docs");
    // Into an empty folder, as Hugo writes.
    rmSync(join(docs, "dist"), { recursive: true, force: true });
    const ours = await runCommand(process.execPath, ["bundle/programs/build.js"], { cwd: docs });
    const made = readdirSync(join(docs, "dist"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    const pages = made.filter(({ name }) => name.endsWith(".html")).length;
    const memory = Number(/at most (\d+) MB/.exec(ours.out)?.[1] ?? Number.NaN) * 1024 ** 2;
    const version = hugoVersion();
    const markdown = pagesIn(join(docs, "generated/markdown")).map(({ path, content }) => ({
      path,
      content: content.replace(/^---\n.*?\n---\n/s, `---\ntitle: ${JSON.stringify(path)}\n---\n`),
    }));
    const hugo =
      version === undefined
        ? undefined
        : await inScratch(async (scratch) => {
            const folder = join(scratch, "site");
            mkdirSync(folder);
            return await runHugo(folder, markdown);
          });
    const rates = ratesOf(pages, ours);
    const hugoRates = hugo && ratesOf(markdown.length, hugo);
    return {
      title: "The site",
      about:
        "The whole site, every language, with search, the JSON API and a Markdown twin of each page, beside Hugo rendering the pages that it has in Markdown with a bare layout. One run each.",
      head: ["What", "Pages", "Clock", "CPU", "Pages a second", "of CPU", "Memory"],
      rows: [
        [
          `Our site (${whole(made.length)} files)`,
          whole(pages),
          duration(ours.seconds),
          duration(allOf(ours.cpu)),
          whole(rates.clock),
          whole(rates.cpu),
          `${megabytes(memory)} a run`,
        ],
        hugo && hugoRates
          ? [
              `Hugo ${version}`,
              whole(markdown.length),
              duration(hugo.seconds),
              duration(allOf(hugo.cpu)),
              whole(hugoRates.clock),
              whole(hugoRates.cpu),
              megabytes(hugo.memory),
            ]
          : ["Hugo", ...Array.from({ length: 6 }, () => "missing")],
      ],
      aims: [
        ...(hugoRates
          ? [
              {
                wanted: "At least 2 times Hugo's pages a second of CPU.",
                found: ratio(rates.cpu / hugoRates.cpu),
                met: rates.cpu >= 2 * hugoRates.cpu,
              },
              {
                wanted: "At least 1.2 times Hugo's pages a second by the clock.",
                found: ratio(rates.clock / hugoRates.clock),
                met: rates.clock >= 1.2 * hugoRates.clock,
              },
            ]
          : []),
        {
          wanted: "Memory under 1 GB a language.",
          found: megabytes(memory),
          met: memory < GIGABYTE,
        },
      ],
      notes: [
        "Hugo renders bare pages from Markdown. Ours link terms and codes, isolate what runs the other way, and come with a picture for each code, a Markdown twin and JSON.",
      ],
    };
  },
};

/** Pages a second, by the clock and of processor time. */
function ratesOf(pages: number, { seconds, cpu }: { readonly seconds: number; readonly cpu: Cpu }) {
  return { clock: pages / seconds, cpu: pages / allOf(cpu) };
}

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
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
    const rate = pages / ours.seconds;
    const hugoRate = hugo && markdown.length / hugo.seconds;
    return {
      title: "The site",
      about:
        "The whole site, every language, with search, the JSON API and a Markdown twin of each page, beside Hugo rendering the pages that it has in Markdown with a bare layout. One run each.",
      head: ["What", "Pages", "Time", "Pages a second", "Memory"],
      rows: [
        [
          `Our site (${whole(made.length)} files)`,
          whole(pages),
          duration(ours.seconds),
          whole(rate),
          `${megabytes(memory)} a run`,
        ],
        hugo && hugoRate
          ? [
              `Hugo ${version}`,
              whole(markdown.length),
              duration(hugo.seconds),
              whole(hugoRate),
              megabytes(hugo.memory),
            ]
          : ["Hugo", "missing", "missing", "missing", "missing"],
      ],
      aims: [
        ...(hugoRate
          ? [
              {
                wanted: "At least as many pages a second as Hugo.",
                found: ratio(rate / hugoRate),
                met: rate >= hugoRate,
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
        "Hugo renders bare pages from Markdown. Ours link terms and codes, isolate what runs the other way, and come with a picture for each code, a Markdown twin and JSON: of 11 s of CPU, the English pages take 3.2, the Arabic ones 3.5, the pictures 3.4. Writing all files plainly takes 1 to 2 s.",
      ],
    };
  },
};

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { allOf, cpuOf, cpuSince } from "../cpu.ts";
import { duration, median } from "../figures.ts";
import { DATA, GENERATOR } from "../places.ts";
import { inScratch } from "../scratch.ts";
import type { Measure } from "../measure.ts";

const EDITS = 12;
const AIM = 0.1;

/** Each edit is a sentence more in a text, or another value of a fact, and changes the file that is named. */
const KINDS = [
  {
    what: "A word of a text, targets markdown and json (as the site has it)",
    targets: ["markdown", "json"],
    file: "smtp/text/en.yaml",
    output: "markdown/en/smtp/551.md",
    edit: (text: string, turn: number) =>
      text.replace(/( {2}"?551"?:\n {4}title: ).*/, `$1The mailbox has moved ${turn + 1} times`),
  },
  {
    what: "A word of a text, targets typescript, json and json-schema (as core has it)",
    targets: ["typescript", "json", "json-schema"],
    file: "smtp/text/en.yaml",
    output: "text/en/smtp.json",
    edit: (text: string, turn: number) =>
      text.replace(/( {2}"?551"?:\n {4}title: ).*/, `$1The mailbox has moved ${turn + 1} times`),
  },
  {
    what: "A fact of a code, targets markdown and json",
    targets: ["markdown", "json"],
    file: "smtp/codes.yaml",
    output: "facts/smtp.json",
    edit: (text: string, turn: number) =>
      text.replace(/("?551"?:\n(?: {2}.*\n)*? {2}name: ).*/, `$1Moved${turn + 1}`),
  },
];

export const edit: Measure = {
  name: "edit",
  about: "one edited line of YAML with --watch",
  async run() {
    const rows = [];
    for (const kind of KINDS)
      rows.push({ what: kind.what, ...(await inScratch((scratch) => edited(scratch, kind))) });
    const most = Math.max(...rows.map(({ cpu }) => cpu));
    return {
      title: "One edited line",
      about: `\`build --watch\` over all our data: from the save to the bytes on disk, median of ${EDITS} edits after two that nobody counts, and the processor time of an edit, mean of the same.`,
      head: ["Edit", "On disk after", "CPU"],
      rows: rows.map(({ what, seconds, cpu }) => [what, duration(seconds), duration(cpu)]),
      aims: [
        {
          wanted: "On disk within 100 ms of CPU.",
          found: `${duration(most)} at most`,
          met: most <= AIM,
        },
      ],
      notes: [
        "An edit parses its file again, asks the rules again about its folder, and makes the pages again that look up what it changed. A new title costs most: every page of the protocol looks it up. The rest is looking over the names in the output, and a wait of 10 ms for the editor to be done.",
      ],
    };
  },
};

async function edited(
  scratch: string,
  { targets, file, output, edit: change }: (typeof KINDS)[number],
) {
  const [data, out] = [join(scratch, "data"), join(scratch, "out")];
  cpSync(DATA, data, { recursive: true });
  const args = ["build", "--watch", "--format", "json", "--data", data, "--out", out];
  const child = spawn(
    process.execPath,
    [GENERATOR, ...args, ...targets.flatMap((id) => ["--target", id])],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const runs = createInterface(child.stdout)[Symbol.asyncIterator]();
  await runs.next();
  const source = join(data, file);
  const original = readFileSync(source, "utf8");
  const times = [];
  let before = cpuOf(child.pid);
  for (let turn = 0; turn < EDITS + 2; turn += 1) {
    await wait(150);
    if (turn === 2) before = cpuOf(child.pid);
    const written = readFileSync(join(out, output), "utf8");
    const text = change(original, turn);
    if (text === original) throw new Error(`Nothing to edit in ${file}.`);
    const started = performance.now();
    writeFileSync(source, text);
    while (readFileSync(join(out, output), "utf8") === written) {
      if (performance.now() - started > 20_000)
        throw new Error(`An edit of ${file} changes no ${output}.`);
      await wait(1);
    }
    times.push((performance.now() - started) / 1000);
  }
  // What is done once the file is there counts as well.
  await wait(150);
  const cpu = allOf(cpuSince(before, cpuOf(child.pid))) / EDITS;
  child.kill("SIGINT");
  await once(child, "exit");
  if (readdirSync(out).length === 0) throw new Error("Nothing was written.");
  return { seconds: median(times.slice(2)), cpu };
}

import type { Difference } from "../write/check.ts";
import { fileProblem } from "../diagnostic.ts";
import { count } from "./render/text.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { commandOf, type Job } from "./job.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";

const SHOWN = 20;

const WORDS: Readonly<Record<Difference["kind"], string>> = {
  missing: "The file is missing from the output.",
  changed: "The file is not what the data gives.",
  orphan: "Nothing in the data gives this file any more.",
};

/** Says whether an output folder of so many files is current, and if not, which command mends it. */
export function compareOutput(
  differences: readonly Difference[],
  files: number,
  job: Job,
  options: Options,
  io: Io,
): ExitCode {
  const { out } = job;
  const repair = commandOf(job);
  const exit = differences.length === 0 ? EXIT.done : EXIT.wrong;
  if (options.one("format") !== "text") {
    const problem = ({ kind, path }: Difference) =>
      fileProblem("output-current", `${out}/${path}`, WORDS[kind], `Run: ${repair}`);
    report(differences.map(problem), [], options, io);
  } else if (differences.length === 0) {
    io.err(`${out} is current: ${count(files, "file")}.\n`);
  } else {
    const rest = differences.length - SHOWN;
    const lines = differences
      .slice(0, SHOWN)
      .map(({ kind, path }) => `  ${kind.padEnd(7)}  ${path}\n`);
    io.err(`${out} is not current: ${count(differences.length, "difference")}.\n${lines.join("")}`);
    io.err(`${rest > 0 ? `  and ${rest} more\n` : ""}To mend it, run:\n  ${repair}\n`);
  }
  return exit;
}

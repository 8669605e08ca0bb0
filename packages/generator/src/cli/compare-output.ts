import type { Difference } from "../write/check.ts";
import { fileProblem } from "../diagnostic.ts";
import { count } from "./render/text.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { commandOf, type Job } from "./job.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import { sayLine } from "./say-line.ts";

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
    sayLine(`${out} is current: ${count(files, "file")}.`, io);
  } else {
    const rest = differences.length - SHOWN;
    sayLine(`${out} is not current: ${count(differences.length, "difference")}.`, io);
    for (const { kind, path } of differences.slice(0, SHOWN))
      sayLine(`  ${kind.padEnd(7)}  ${path}`, io);
    if (rest > 0) sayLine(`  and ${rest} more`, io);
    sayLine("To mend it, run:", io);
    sayLine(`  ${repair}`, io);
  }
  return exit;
}

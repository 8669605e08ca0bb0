import { fileProblem } from "../diagnostic.ts";
import { openMemory } from "../remember.ts";
import { asOutputError, OutputError } from "../write/output-error.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import type { Job } from "./job.ts";
import type { Options } from "./options.ts";
import { reportRun } from "./report.ts";
import { runJob } from "./run-job.ts";
import type { Memory } from "./run-phases.ts";
import { sayLine } from "./say-line.ts";
import { watchFolder } from "./watch-folder.ts";

/**
 * Does a job now and after each edit of its data, until interrupted. What stands in the way of a run is said once, and
 * tried again until it is gone.
 * @throws UsageError when the first run shows that the command line makes no sense.
 */
export async function watchJob(job: Job, options: Options, io: Io): Promise<void> {
  const memory: Memory = { remember: openMemory(), standing: {} };
  let [isFirst, said] = [true, ""];
  const run = async () => {
    try {
      const { exit, diagnostics, loaded } = await runJob(job, options, io, memory);
      reportRun(exit === EXIT.done, diagnostics, loaded.files, options, io);
      said = "";
      return "done";
    } catch (error) {
      if (io.interrupted.aborted) return "done";
      const { message, help } = troubleOf(error, job, isFirst);
      if (message === said) return "again";
      sayLine(`${message} ${help}`, io);
      reportRun(false, [fileProblem("output-writable", job.out, message, help)], [], options, io);
      said = message;
      return "again";
    } finally {
      isFirst = false;
    }
  };
  await watchFolder(job.data, run, io);
}

/** What people can do something about; anything else ends the watch. */
function troubleOf(error: unknown, { out }: Job, isFirst: boolean) {
  const trouble = asOutputError(error, out);
  if (trouble instanceof OutputError) return trouble;
  if (trouble instanceof UsageError && !isFirst) return { message: trouble.message, help: "" };
  throw trouble;
}

import { loadFolder } from "../load/load-folder.ts";
import { loadOwnCode } from "../load/load-own-code.ts";
import { currentReceipt } from "../write/current-receipt.ts";
import { compareOutput } from "./compare-output.ts";
import { EXIT, type Io } from "./io.ts";
import { ownerOf, type Job } from "./job.ts";
import type { Options } from "./options.ts";
import { originOf } from "./origin.ts";
import type { Memory, Run } from "./run-phases.ts";
import { sayWritten } from "./say-written.ts";

/**
 * One run: writes or checks what the data gives. Where an earlier run made the very same of the very same, and nobody
 * has touched it, there is nothing to do, and the code that would do it is not even loaded. Whoever watches begins with
 * a run that remembers what it makes.
 */
export async function runJob(job: Job, options: Options, io: Io, memory?: Memory): Promise<Run> {
  const started = performance.now();
  const folder = loadFolder(job.data);
  const isKnowable = !memory && folder.diagnostics.length === 0;
  const from = isKnowable ? originOf(folder.files, job, loadOwnCode()) : undefined;
  const receipt = from === undefined ? undefined : currentReceipt(job.out, ownerOf(job), from);
  if (!receipt) {
    const { runPhases } = await import("./run-phases.ts");
    return await runPhases(folder, { job, options, io, started, from, memory });
  }
  const { files, pages } = receipt;
  if (options.has("check")) {
    return { exit: compareOutput([], files, job, options, io), diagnostics: [], loaded: folder };
  }
  sayWritten({ written: 0, unchanged: files, removed: 0 }, job, started, io);
  io.err(pages);
  return { exit: EXIT.done, diagnostics: [], loaded: folder };
}

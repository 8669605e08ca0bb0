import { type Loaded, loadFolder } from "../load/load-folder.ts";
import { loadOwnCode } from "../load/load-own-code.ts";
import { currentReceipt } from "../write/current-receipt.ts";
import type { Receipt } from "../write/marker.ts";
import { isOwnFolder } from "../write/own-folder.ts";
import { aloneIn } from "./alone-in.ts";
import { compareOutput } from "./compare-output.ts";
import { EXIT, type Io } from "./io.ts";
import { ownerOf, type Job } from "./job.ts";
import type { Options } from "./options.ts";
import { originOf } from "./origin.ts";
import { printable } from "./render/printable.ts";
import { refuseOverlap } from "./refuse-overlap.ts";
import type { Memory, Run } from "./run-phases.ts";
import { sayWritten } from "./say-written.ts";

/**
 * One run: writes or checks what the data gives. Where an earlier run made the very same of the very same, and nobody
 * has touched it, there is nothing to do, and the code that would do it is not even loaded. Whoever watches begins with
 * a run that remembers what it makes.
 *
 * What a run writes it makes of the data as it is once no other run is writing, so that the last one has the last word.
 * @throws UsageError when data and output are in one another's way; OutputError when the folder cannot be used; the reason of an interruption.
 */
export async function runJob(job: Job, options: Options, io: Io, memory?: Memory): Promise<Run> {
  refuseOverlap(job.data, job.out);
  const order = { job, options, io, started: performance.now(), memory };
  const code = memory ? undefined : loadOwnCode();
  if (code) {
    const { folder, from } = look(job, code);
    const receipt = from === undefined ? undefined : currentReceipt(job.out, ownerOf(job), from);
    if (receipt) return sayCurrent(receipt, folder, order);
    const { runPhases } = await import("./run-phases.ts");
    if (options.has("check")) return await runPhases(folder, { ...order, from });
  }
  isOwnFolder(job.out);
  return await aloneIn(job.out, io, async (hold) => {
    const { folder, from } = look(job, code);
    const { runPhases } = await import("./run-phases.ts");
    return await runPhases(folder, { ...order, from, hold });
  });
}

/** Reads the data, with the fingerprint of what a run makes its files from, if all of that is known. */
function look(job: Job, code: readonly Uint8Array[] | undefined) {
  const folder = loadFolder(job.data);
  const isKnown = code && folder.diagnostics.length === 0;
  return { folder, from: isKnown ? originOf(folder.files, job, code) : undefined };
}

/** Says that the folder is as an earlier run has left it. */
function sayCurrent(
  { files, pages }: Receipt,
  folder: Loaded,
  { job, options, io, started }: { job: Job; options: Options; io: Io; started: number },
): Run {
  if (options.has("check"))
    return { exit: compareOutput([], files, job, options, io), diagnostics: [], loaded: folder };
  sayWritten({ written: 0, unchanged: files, removed: 0 }, job, started, io);
  io.err(printable(pages));
  return { exit: EXIT.done, diagnostics: [], loaded: folder };
}

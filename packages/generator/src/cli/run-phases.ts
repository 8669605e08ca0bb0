import type { Diagnostic } from "../diagnostic.ts";
import type { Loaded } from "../load/load-folder.ts";
import { withOwnPhrases } from "../load/load.ts";
import type { Remember } from "../remember.ts";
import { check } from "../write/check.ts";
import type { Hold } from "../write/hold.ts";
import { type Standing, write } from "../write/write.ts";
import { compareOutput } from "./compare-output.ts";
import { catalogueFor } from "./catalogue-for.ts";
import { openEmission, type Emission } from "./open-emission.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { ownerOf, type Job } from "./job.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import { sayWritten } from "./say-written.ts";

/** What the runs of a watch leave for the next: what they made, and what they wrote. */
export interface Memory {
  readonly remember: Remember;
  readonly standing: Standing;
}

/** What a run was asked for. */
interface Order {
  readonly job: Job;
  readonly options: Options;
  readonly io: Io;
  readonly started: number;
  /** The fingerprint of what the run works from, for who will ask whether anything has changed since. */
  readonly from: string | undefined;
  readonly memory: Memory | undefined;
  /** What keeps other runs out of the folder, for who writes. */
  readonly hold?: Hold;
}

/** How a run went. */
export interface Run {
  readonly exit: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded: Loaded;
}

/**
 * Validates, models and emits what was loaded, and writes or checks it as it comes. Nothing moves to its place unless
 * all of it succeeded.
 * @throws OutputError when the folder cannot be used; the reason of an interruption.
 */
export async function runPhases(folder: Loaded, order: Order): Promise<Run> {
  const { job, options, io, memory } = order;
  const loaded = withOwnPhrases(folder);
  const { catalogue, diagnostics } = catalogueFor(loaded, job, memory?.remember);
  if (!catalogue || diagnostics.length > 0) report(diagnostics, loaded.files, options, io);
  const end = (exit: ExitCode): Run => ({ exit, diagnostics, loaded });
  if (!catalogue) return end(EXIT.wrong);
  const emission = await openEmission(job, catalogue, memory?.remember, io);
  if (options.has("check")) {
    const { breathe, isOthers } = emission;
    const differences = await check(emission.files, job.out, { breathe, isOthers });
    return end(compareOutput(differences, emission.counts.files(), job, options, io));
  }
  // A run that had something to say has to say it again, so that there is no short way for the next one.
  const from = diagnostics.length > 0 ? undefined : order.from;
  await writeAll(emission, { ...order, from });
  return end(EXIT.done);
}

async function writeAll(
  { files, counts, isOthers, breathe }: Emission,
  { job, io, started, from, memory, hold }: Order,
): Promise<void> {
  const written = await write(files, job.out, ownerOf(job), {
    isOthers,
    breathe,
    ...(hold && { hold }),
    ...(memory && { standing: memory.standing }),
    ...(from !== undefined && {
      receipt: () => ({ from, files: counts.files(), pages: counts.render() }),
    }),
  });
  sayWritten(written, job, started, io);
  // Whoever watches wants to see what an edit changed, and that is not how many pages there are.
  if (!memory) io.err(counts.render());
}

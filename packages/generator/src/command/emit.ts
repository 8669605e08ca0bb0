import type { OutputFile } from "../emit/output-file.ts";
import { TARGETS } from "../emit/targets.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Io } from "./io.ts";
import type { Job } from "./job.ts";
import { openProgress } from "./progress.ts";

/**
 * Every file of a job, one after the other, with a sign of life on the way.
 * @param remember - Whether a later run wants to know what this one made.
 * @throws the reason of the interruption once the run is interrupted.
 */
export async function* emit(
  job: Job,
  catalogue: Catalogue,
  remember: boolean,
  io: Io,
): AsyncIterable<OutputFile> {
  const progress = openProgress(io);
  let done = 0;
  try {
    for (const target of job.targets) {
      const emitter = await TARGETS[target]();
      for (const file of emitter(catalogue, { ...job, remember })) {
        yield file;
        await progress.step(target, file.path, ++done);
        io.interrupted.throwIfAborted();
      }
    }
  } finally {
    progress.close();
  }
}

import type { OutputFile } from "../emit/output-file.ts";
import { TARGETS } from "../emit/targets.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Remember } from "../remember.ts";
import type { Io } from "./io.ts";
import type { Job } from "./job.ts";
import { openProgress } from "./progress.ts";

/**
 * Every file of a job, one after the other, with a sign of life on the way.
 * @param remember - What earlier runs of a watch made.
 * @throws the reason of the interruption once the run is interrupted.
 */
export async function* emit(
  job: Job,
  catalogue: Catalogue,
  remember: Remember | undefined,
  io: Io,
): AsyncIterable<OutputFile> {
  const progress = openProgress(io);
  let done = 0;
  try {
    for (const target of job.targets) {
      const emitter = await TARGETS[target]();
      for (const file of emitter(catalogue, { ...job, ...(remember && { remember }) })) {
        yield file;
        await progress.step(target, file.path, ++done);
        io.interrupted.throwIfAborted();
      }
    }
  } finally {
    progress.close();
  }
}

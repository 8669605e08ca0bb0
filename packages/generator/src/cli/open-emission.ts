import type { OutputFile } from "../emit/output-file.ts";
import { loadModelTypes } from "../load/load-model-types.ts";
import { isOfOthers } from "../emit/target-files.ts";
import { TARGETS } from "../emit/targets.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import type { Remember } from "../remember.ts";
import { openPageCounts, type PageCounts } from "./render/page-counts.ts";
import type { Io } from "./io.ts";
import type { Job } from "./job.ts";
import { openProgress } from "./progress.ts";

/** The files of a job while they are made. */
export interface Emission {
  /** One after the other, each made when it is asked for. */
  readonly files: Iterable<OutputFile>;
  /** Whether a file that the folder holds is what other jobs write. */
  readonly isOthers: (path: string) => boolean;
  /** What there has been so far. */
  readonly counts: PageCounts;
  /**
   * To be called after each file, and waited for where it says so.
   * @throws the reason of the interruption once the run is interrupted.
   */
  readonly breathe: () => Promise<void> | undefined;
}

/** Gets ready to make the files of a job. */
export async function openEmission(
  job: Job,
  catalogue: Catalogue,
  remember: Remember | undefined,
  io: Io,
): Promise<Emission> {
  const targets = await Promise.all(
    job.targets.map(async (target) => ({ target, emitter: await TARGETS[target]() })),
  );
  const wanted = { ...job, modelTypes: loadModelTypes, ...(remember && { remember }) };
  const progress = openProgress(io);
  const counts = openPageCounts();
  let current = { target: "", path: "" };
  return {
    files: emit(),
    isOthers: (path) => isOfOthers(job.targets, path),
    counts,
    breathe() {
      io.interrupted.throwIfAborted();
      return progress.step(current.target, current.path, counts.files());
    },
  };

  function* emit(): Iterable<OutputFile> {
    try {
      for (const { target, emitter } of targets) {
        for (const file of emitter(catalogue, wanted)) {
          counts.add(file);
          current = { target, path: file.path };
          yield file;
        }
      }
    } finally {
      progress.close();
    }
  }
}

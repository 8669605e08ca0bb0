import { count } from "./render/text.ts";
import type { Written } from "../write/write.ts";
import type { Io } from "./io.ts";
import type { Job } from "./job.ts";
import { sayLine } from "./say-line.ts";

/** Says what a run did, and how long it took. */
export function sayWritten(
  { written, unchanged, removed }: Written,
  { out }: Job,
  started: number,
  io: Io,
): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  sayLine(
    `Wrote ${written}, left ${unchanged} alone, removed ${count(removed, "file")} in ${out} (${seconds} s).`,
    io,
  );
}

import type { OutputFile } from "../emit/output-file.ts";
import { leaveOthers } from "./leave-others.ts";
import { asOutputError } from "./output-error.ts";
import { openSurvey } from "./write-survey.ts";

/** A file that is not what the data gives. */
export interface Difference {
  readonly kind: "missing" | "changed" | "orphan";
  /** Relative to the output folder. */
  readonly path: string;
}

/**
 * Says in what a folder differs from what the emitters give, what is missing first; writes nothing.
 * @param options.isOthers - Whether a file that the folder holds is another run's.
 * @param options.breathe - Called after each file, and waited for where it says so.
 */
export async function check(
  files: Iterable<OutputFile>,
  outDir: string,
  {
    isOthers = () => false,
    breathe,
  }: {
    readonly isOthers?: (path: string) => boolean;
    readonly breathe?: () => Promise<void> | undefined;
  } = {},
): Promise<readonly Difference[]> {
  try {
    const survey = openSurvey(outDir);
    const found: Record<Difference["kind"], string[]> = { missing: [], changed: [], orphan: [] };
    for (const file of files) {
      const standing = survey.judge(file);
      if (standing !== "unchanged") found[standing].push(file.path);
      const pause = breathe?.();
      if (pause) await pause;
    }
    found.orphan = leaveOthers(survey.orphans(), isOthers).filter((path) => !path.endsWith("/"));
    return (["missing", "changed", "orphan"] as const).flatMap((kind) =>
      found[kind].map((path) => ({ kind, path })),
    );
  } catch (error) {
    throw asOutputError(error, outDir);
  }
}

import type { OutputFile } from "../emit/output-file.ts";
import { asOutputError, survey } from "./write-survey.ts";

/** A file that is not what the data gives. */
export interface Difference {
  readonly kind: "missing" | "changed" | "orphan";
  /** Relative to the output folder. */
  readonly path: string;
}

/** Says in what a folder differs from what the emitters give; writes nothing. */
export function check(files: readonly OutputFile[], outDir: string): readonly Difference[] {
  try {
    const { missing, changed, orphans } = survey(files, outDir);
    return [
      ...missing.map((path): Difference => ({ kind: "missing", path })),
      ...changed.map((path): Difference => ({ kind: "changed", path })),
      ...orphans
        .filter((path) => !path.endsWith("/"))
        .map((path): Difference => ({ kind: "orphan", path })),
    ];
  } catch (error) {
    throw asOutputError(error);
  }
}

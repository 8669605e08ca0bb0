import type { OutputFile } from "../emit/output-file.ts";
import { asOutputError } from "./output-error.ts";
import { openSurvey } from "./write-survey.ts";

/** A file that is not what the data gives. */
export interface Difference {
  readonly kind: "missing" | "changed" | "orphan";
  /** Relative to the output folder. */
  readonly path: string;
}

/** Says in what a folder differs from what the emitters give, what is missing first; writes nothing. */
export async function check(
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  outDir: string,
): Promise<readonly Difference[]> {
  try {
    const survey = openSurvey(outDir);
    const found: Record<Difference["kind"], string[]> = { missing: [], changed: [], orphan: [] };
    for await (const file of files) {
      const standing = survey.judge(file);
      if (standing !== "unchanged") found[standing].push(file.path);
    }
    found.orphan.push(...survey.orphans().filter((path) => !path.endsWith("/")));
    return (["missing", "changed", "orphan"] as const).flatMap((kind) =>
      found[kind].map((path) => ({ kind, path })),
    );
  } catch (error) {
    throw asOutputError(error);
  }
}

import type { OutputFile } from "../emit/output-file.ts";
import type { LastRun } from "./last-run.ts";
import { foldedPath, twinProblem } from "./plain-paths.ts";
import type { Survey } from "./write-survey.ts";

/** A folder that is as the last run left it, beside the files it should hold: nothing in it has to be looked at. */
export function surveyKnown({ files, listing }: LastRun): Survey {
  const met = new Set<string>();
  const added: OutputFile[] = [];
  return {
    judge(file) {
      const { path } = file;
      if (met.has(path)) throw twinProblem(path, path);
      met.add(path);
      const before = files.get(path);
      if (before === file) return "unchanged";
      if (before) return before.content === file.content ? "unchanged" : "changed";
      foldedPath(file);
      added.push(file);
      return "missing";
    },
    orphans() {
      refuseTwins(
        added,
        [...files.values()].filter(({ path }) => met.has(path)),
      );
      if (met.size === files.size + added.length) return [];
      const folders = new Set([...met].flatMap(foldersOf));
      return [
        ...[...files.keys()].filter((path) => !met.has(path)),
        ...[...listing.keys()].filter((folder) => folder !== "" && !folders.has(folder)),
      ].toSorted();
    },
  };
}

/** The folders that a file lies in, each with a slash at the end. */
function foldersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => `${steps.slice(0, at + 1).join("/")}/`);
}

/** Files of the last run differ on every system; those that are new may not. */
function refuseTwins(added: readonly OutputFile[], others: readonly OutputFile[]): void {
  if (added.length === 0) return;
  const known = new Map(others.map((file) => [foldedPath(file), file.path]));
  for (const file of added) {
    const twin = known.get(foldedPath(file));
    if (twin !== undefined) throw twinProblem(twin, file.path);
    known.set(foldedPath(file), file.path);
  }
}

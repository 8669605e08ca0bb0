import type { DataPath } from "../load/locate.ts";
import type { Problem } from "../rules/rule.ts";

/** Something that had the wrong shape and was therefore kept from the rules. */
export interface Lost {
  /** Relative to the data folder. */
  readonly file: string;
  readonly path: DataPath;
  /** Whether the path leads to a whole entry, such as a code. */
  readonly entry: boolean;
}

/**
 * Whether a rule's problem only follows from what was lost: it is about the very place, or it is about an entry that
 * is missing from the catalogue only because it could not be read.
 */
export function followsFrom(lost: readonly Lost[]): (problem: Problem) => boolean {
  const entries = new Set(
    lost.filter(({ entry }) => entry).map(({ file, path }) => `${folder(file)} ${path.at(-1)}`),
  );
  const places = new Set(lost.map(({ file, path }) => placeOf(file, path)));
  return (problem) => {
    const named = [...problem.path.map(String), problem.about ?? ""];
    const keys = named.flatMap((key) => [key, ...key.split("/")]);
    return (
      keys.some((key) => entries.has(`${folder(problem.file)} ${key}`)) ||
      [...problem.path, ""].some((_, depth) =>
        places.has(placeOf(problem.file, problem.path.slice(0, depth))),
      )
    );
  };
}

function folder(file: string): string {
  return file.slice(0, file.indexOf("/"));
}

function placeOf(file: string, path: DataPath): string {
  return JSON.stringify([file, ...path.map(String)]);
}

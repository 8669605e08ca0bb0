import type { Gap } from "../load/recover.ts";
import type { Place, Problem } from "../rules/rule.ts";

/** Something that could not be read, or had the wrong shape, and was therefore kept from the rules. */
export interface Lost extends Gap {
  /** Relative to the data folder. */
  readonly file: string;
}

/** What is lost with a file of which nothing can be read, or that is not there. */
export function lostFile(file: string): Lost {
  return { file, path: [], kind: "entry" };
}

/**
 * Whether a problem only follows from what was lost: it is about the very place or the entry that holds it, or it comes
 * about only because something else is lost.
 */
export function followsFrom(lost: readonly Lost[]): (problem: Problem) => boolean {
  const byFile = new Map<string, Lost[]>();
  for (const one of lost) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  const lostIn = (file: string) => byFile.get(file) ?? [];
  return (problem) =>
    lostIn(problem.file).some((one) => holds(one, problem) || isEntryOf(one, problem)) ||
    (problem.dependsOn ?? []).some((place) =>
      lostIn(place.file).some((one) => holds(one, place) || isMissedAt(one, place)),
    );
}

/** Whether a place lies in what was lost. */
function holds({ path, kind }: Lost, place: Place): boolean {
  return kind !== "entries" && leadsTo(path, place.path);
}

/** Whether a problem is said of the entry as a whole from which a value was lost. */
function isEntryOf({ path, kind }: Lost, { path: entry, on }: Problem): boolean {
  return (
    kind === "value" && on === "key" && entry.length === path.length - 1 && leadsTo(entry, path)
  );
}

/** Whether something could stand at a place if nothing had been lost there or below it. */
function isMissedAt({ path, kind }: Lost, place: Place): boolean {
  return leadsTo(place.path, path) || (kind === "entries" && leadsTo(path, place.path));
}

function leadsTo(path: Place["path"], place: Place["path"]): boolean {
  return path.every((step, index) => String(step) === String(place[index]));
}

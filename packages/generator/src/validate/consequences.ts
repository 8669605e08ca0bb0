import type { Gap } from "../load/recover.ts";
import { openNearby } from "./nearby.ts";
import type { Place, Problem } from "../rules/rule.ts";

/** Something that could not be read, or had the wrong shape, and was therefore kept from the rules. */
export interface Lost extends Gap {
  /** Relative to the data folder. */
  readonly file: string;
}

/** What is lost with a file of which nothing can be read, or that is not there, and with a folder. */
export function lostFile(file: string): Lost {
  return { file, path: [], kind: "entry" };
}

/**
 * Whether a problem only follows from what was lost: it is about the very place or the entry that holds it, or it comes
 * about only because something else is lost.
 */
export function followsFrom(lost: readonly Lost[]): (problem: Problem) => boolean {
  const nearby = nearbyIn(lost);
  const lostNear = ({ file, path }: Place) =>
    [file, ...foldersAbove(file)].flatMap((one) => nearby.get(one)?.(path) ?? []);
  return (problem) =>
    lostNear(problem).some((one) => holds(one, problem) || isEntryOf(one, problem)) ||
    (problem.dependsOn ?? []).some((place) =>
      lostNear(place).some((one) => holds(one, place) || isMissedAt(one, place)),
    );
}

/** Whether something at a place, in it or above it is lost. */
export function touches(lost: readonly Lost[]): (place: Place) => boolean {
  const nearby = nearbyIn(lost);
  return ({ file, path }) =>
    (nearby.get(file)?.(path) ?? []).some(
      (one) => leadsTo(one.path, path) || leadsTo(path, one.path),
    );
}

/** Finds what is lost of a file near a path of it. */
function nearbyIn(
  lost: readonly Lost[],
): ReadonlyMap<string, (path: Place["path"]) => readonly Lost[]> {
  const byFile = new Map<string, Lost[]>();
  for (const one of lost) {
    const before = byFile.get(one.file);
    if (before) before.push(one);
    else byFile.set(one.file, [one]);
  }
  return new Map([...byFile].map(([file, all]) => [file, openNearby(all)]));
}

function foldersAbove(file: string): readonly string[] {
  const steps = file.split("/");
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("/"));
}

/** Whether one of some problems only follows from what others of them make useless. */
export function followsFromOthers(problems: readonly Problem[]): (problem: Problem) => boolean {
  const causes = problems.filter(({ spoils }) => spoils !== undefined);
  const fromAny = spoiled(causes);
  // What a problem makes useless itself does not speak against it.
  return (problem) =>
    problem.spoils
      ? fromAny(problem) && spoiled(causes.filter((one) => one !== problem))(problem)
      : fromAny(problem);
}

/** Whether a problem only follows from what some others make useless. */
function spoiled(by: readonly Problem[]): (problem: Problem) => boolean {
  return followsFrom(
    by.flatMap(({ spoils = [] }) =>
      spoils.map(({ file, path }) => ({ file, path, kind: "entry" }) as const),
    ),
  );
}

/** Whether a place lies in what was lost. */
function holds({ path, kind }: Lost, place: Place): boolean {
  return kind !== "entries" && leadsTo(path, place.path);
}

/** Whether a problem is said of the entry as a whole from which a value was lost, and does not say on what it depends. */
function isEntryOf({ path, kind }: Lost, { path: entry, on, dependsOn }: Problem): boolean {
  return (
    kind === "value" &&
    on === "key" &&
    dependsOn === undefined &&
    entry.length === path.length - 1 &&
    leadsTo(entry, path)
  );
}

/** Whether something could stand at a place if nothing had been lost there or below it. */
function isMissedAt({ path, kind }: Lost, place: Place): boolean {
  if (kind === "value") return false;
  return leadsTo(place.path, path) || (kind === "entries" && leadsTo(path, place.path));
}

function leadsTo(path: Place["path"], place: Place["path"]): boolean {
  return path.every((step, index) => String(step) === String(place[index]));
}

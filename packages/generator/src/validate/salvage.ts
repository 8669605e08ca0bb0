import type { z } from "zod";
import type { DataPath } from "../load/locate.ts";

/** A value without what had the wrong shape, so that the rules can look at all the rest in the same run. */
export interface Salvaged<T> {
  readonly value: T;
  /** What was taken out of entries that are otherwise whole. */
  readonly repaired: readonly DataPath[];
  /** Entries that had to be left out, and parts that something else stands in for. */
  readonly withheld: readonly DataPath[];
}

/** How the file of a kind is taken apart. */
export interface Anatomy {
  /** How many keys lead to an entry, such as a code. */
  readonly depth: number;
  /** What takes the place of parts that have to be there, by their keys, from the top of the file downwards. */
  readonly standIns?: readonly StandIns[];
}

type StandIns = Readonly<Record<string, unknown>>;

type Issues = readonly z.core.$ZodIssue[];

/**
 * Takes out of a file's value what its schema refuses: first the wrong values themselves, then the entries that cannot
 * do without them, and at last the parts that cannot do without those.
 * @returns `undefined` where what is wrong is the file as a whole.
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  value: unknown,
  issues: Issues,
  { depth, standIns = [] }: Anatomy,
): Salvaged<z.output<S>> | undefined {
  const repaired = issues.flatMap(wrongPlaces);
  const withheld: DataPath[] = [];
  let rest = without(value, repaired, standIns);
  for (let level = depth; ; level--) {
    const result = schema.safeParse(rest);
    if (result.success) return { value: result.data, repaired, withheld };
    const places = result.error.issues.map(({ path }) => toDataPath(path).slice(0, level));
    if (level === 0 || places.some(({ length }) => length === 0)) return undefined;
    withheld.push(...places);
    rest = without(rest, places, standIns);
  }
}

function wrongPlaces(issue: z.core.$ZodIssue): readonly DataPath[] {
  const path = toDataPath(issue.path);
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
}

function toDataPath(path: readonly PropertyKey[]): DataPath {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

/** A copy of a value without the places that the paths lead to, and with what stands in for parts at each level. */
function without(
  value: unknown,
  paths: readonly DataPath[],
  [standIns = {}, ...deeperStandIns]: readonly StandIns[] = [],
): unknown {
  const here = paths.filter((path) => path.length > 0);
  if (here.length === 0 || typeof value !== "object" || value === null) return value;
  const gone = new Set(here.filter(({ length }) => length === 1).map(([step]) => String(step)));
  const deeper = new Map<string, DataPath[]>();
  for (const [step, ...rest] of here) {
    const below = deeper.get(String(step));
    if (below) below.push(rest);
    else deeper.set(String(step), [rest]);
  }
  const kept = Object.entries(value).filter(([key]) => !gone.has(key));
  const below = kept.map(([key, child]): [string, unknown] => [
    key,
    without(child, deeper.get(key) ?? [], deeperStandIns),
  ]);
  if (Array.isArray(value)) return below.map(([, child]) => child);
  const instead = Object.entries(standIns).filter(([key]) => gone.has(key));
  return Object.fromEntries([...below, ...instead]);
}

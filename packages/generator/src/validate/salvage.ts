import type { z } from "zod";
import type { DataPath } from "../load/locate.ts";

/** A value without what had the wrong shape, so that the rules can look at all the rest in the same run. */
export interface Salvaged<T> {
  readonly value: T;
  /** What was taken out of entries that are otherwise whole. */
  readonly repaired: readonly DataPath[];
  /** Entries that had to be left out. */
  readonly withheld: readonly DataPath[];
}

/** The depth of a file without entries. */
export const WHOLE = 0;

type Issues = readonly z.core.$ZodIssue[];

/**
 * Takes out of a map of entries what its schema refuses: first the wrong values themselves, then the entries that
 * cannot do without them.
 * @param depth - How many keys lead to an entry; {@link WHOLE} for a file that makes sense only as a whole, in which
 *   a wrong choice is replaced by a right one instead.
 * @returns `undefined` where what is wrong lies outside any entry.
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  value: unknown,
  issues: Issues,
  depth: number,
): Salvaged<z.output<S>> | undefined {
  const repaired = issues.flatMap(wrongPlaces);
  const first = depth === WHOLE ? substitute(value, issues) : without(value, repaired);
  const again = schema.safeParse(first);
  if (again.success) return { value: again.data, repaired, withheld: [] };
  if (depth === WHOLE) return undefined;
  const withheld = again.error.issues.map(({ path }) => toDataPath(path).slice(0, depth));
  if (withheld.some((path) => path.length < depth)) return undefined;
  const rest = schema.safeParse(without(first, withheld));
  return rest.success ? { value: rest.data, repaired, withheld } : undefined;
}

function wrongPlaces(issue: z.core.$ZodIssue): readonly DataPath[] {
  const path = toDataPath(issue.path);
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
}

function toDataPath(path: readonly PropertyKey[]): DataPath {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

/** A copy of a value in which unknown keys are gone and a choice that does not exist is the first that does. */
function substitute(value: unknown, issues: Issues): unknown {
  let copy = without(
    value,
    issues.filter(({ code }) => code === "unrecognized_keys").flatMap(wrongPlaces),
  );
  for (const issue of issues) {
    if (issue.code === "invalid_value")
      copy = withValue(copy, toDataPath(issue.path), issue.values[0]);
  }
  return copy;
}

function withValue(value: unknown, [step, ...rest]: DataPath, wanted: unknown): unknown {
  if (step === undefined) return wanted;
  if (typeof value !== "object" || value === null) return value;
  const put = ([key, child]: [string, unknown]): [string, unknown] =>
    key === String(step) ? [key, withValue(child, rest, wanted)] : [key, child];
  const entries = Object.entries(value).map(put);
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

/** A copy of a value without the places that the paths lead to. */
function without(value: unknown, paths: readonly DataPath[]): unknown {
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
    without(child, deeper.get(key) ?? []),
  ]);
  return Array.isArray(value) ? below.map(([, child]) => child) : Object.fromEntries(below);
}

import { typingErrors } from "./distance.ts";
import { foldName } from "../words/fold-name.ts";

const LONGEST = 64;
const MOST = 3;

/**
 * The names that a person most likely meant: the nearest, unless so many are equally near that it says nothing.
 * @param typed - What is no name; letter case and separators do not count.
 * @param names - What there is to choose from.
 * @internal
 */
export function nearWords(typed: string, names: readonly string[]): readonly string[] {
  const nearest = nearestNames(typed, names);
  return nearest.length > MOST ? [] : nearest;
}

/** All names that are as near as any, in their order; none where not even the nearest is near. */
export function nearestNames(typed: string, names: readonly string[]): readonly string[] {
  if (typed.length > LONGEST) return [];
  const wanted = foldName(typed);
  if (wanted === "") return [];
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string[] = [];
  for (const name of names) {
    const errors = errorsIn(wanted, foldName(name), limit);
    if (errors > limit) continue;
    if (errors < limit) nearest = [];
    limit = errors;
    nearest.push(name);
  }
  return nearest;
}

/** A good half of a longer name is as near to it as one typing error. */
function errorsIn(wanted: string, name: string, limit: number): number {
  const isBegun =
    wanted.length > 2 &&
    name.length > wanted.length &&
    name.length <= 2 * wanted.length &&
    name.startsWith(wanted);
  return isBegun ? Math.min(1, limit + 1) : typingErrors(wanted, name, limit);
}

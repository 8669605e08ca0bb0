import levenshtein from "damerau-levenshtein";
import { foldName as fold } from "@wirecode/core/model";

const LONGEST = 64;
const MOST = 3;

/** The names that a person most likely meant: the nearest, unless so many are equally near that it says nothing. */
export function nearWords(typed: string, names: readonly string[]): string[] {
  if (typed.length > LONGEST) return [];
  const wanted = fold(typed);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = names
    .map((name) => ({ name, away: away(wanted, fold(name)) }))
    .filter(({ away: far }) => far <= limit);
  const least = Math.min(...near.map(({ away: far }) => far));
  const nearest = near.filter(({ away: far }) => far === least).map(({ name }) => name);
  return nearest.length > MOST ? [] : nearest;
}

/** The beginning of a longer name is as near as one typing error. */
function away(wanted: string, name: string): number {
  const begun = wanted.length > 2 && name.startsWith(wanted);
  return begun ? 1 : levenshtein(wanted, name).steps;
}

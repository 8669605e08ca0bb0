import { wrap } from "@wirecode/model";
import { cells } from "./cells.ts";
import type { Line } from "./line.ts";
import type { Run, Runs } from "./run.ts";

/** Breaks runs of text into lines of at most so many cells; a run that goes on keeps its look. See {@link wrap}. */
export function wrapRuns(runs: Runs, width: number): readonly Line[] {
  const [only, ...others] = runs;
  if (only && others.length === 0)
    return wrap(only.text, width, { measure: cells }).map((text) => [{ ...only, text }]);
  const text = runs.map((run) => run.text).join("");
  let end = 0;
  return wrap(text, width, { measure: cells }).map((line) => {
    const start = text.indexOf(line, end);
    end = start + line.length;
    return between(runs, start, end);
  });
}

/** The runs of the characters from one place to another. */
function between(runs: Runs, start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === "" ? [] : [{ ...run, text }];
  });
}

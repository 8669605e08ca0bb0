/**
 * How many typing errors lie between two words: letters added, left out or replaced, and neighbours swapped
 * (Damerau-Levenshtein, each stretch edited once).
 * @param limit - From which number on the exact one does not matter.
 * @returns The number of errors, or `limit + 1` where there are more than `limit`.
 * @internal
 */
export function typingErrors(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  const width = other.length + 1;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  // Three rows of the table of distances, which take turns.
  let [before, above, current] = [row(width), row(width), row(width)];
  for (let column = 0; column < width; column++) above[column] = column;
  for (let line = 1; line <= one.length; line++) {
    const letter = one.charCodeAt(line - 1);
    current[0] = line;
    let least = line;
    for (let column = 1; column < width; column++) {
      const there = other.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (letter === there ? 0 : 1),
      );
      const isSwapped =
        line > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        there === one.charCodeAt(line - 2);
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, above, current] = [above, current, before];
  }
  return Math.min(above[width - 1] ?? 0, limit + 1);
}

function row(width: number): number[] {
  return Array.from({ length: width }, () => 0);
}

import type { Made } from "./types.ts";

/**
 * Says what a build wrote: files by their kind, and what it took.
 *
 * @param made by each of its runs
 * @param duration in milliseconds
 */
export function report(made: readonly Made[], duration: number) {
  const counts: Map<string, number> = new Map();
  for (const { kind } of made.flatMap(({ files }) => files)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  const rows = [...sorted, ["in all", all] as const].map(([kind, count]) => ({
    kind,
    count: count.toLocaleString("en"),
  }));
  const widest = Math.max(...rows.map(({ kind }) => kind.length));
  const right = Math.max(...rows.map(({ count }) => count.length));
  const memory = Math.max(...made.map((run) => run.memory)) / 1024 ** 2;
  return [
    "Files of the site by kind:",
    ...rows.map(({ kind, count }) => `  ${kind.padEnd(widest)}  ${count.padStart(right)}`),
    `Made in ${(duration / 1000).toFixed(1)} s by ${made.length} runs of at most ${Math.round(memory)} MB.`,
  ].join("\n");
}

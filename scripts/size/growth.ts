import { keyOf } from "./report.ts";
import type { Bytes, Measured } from "./measure.ts";

// A text more in the data is no reason to measure again, and versions of zlib differ by a byte or two.
const SHARE = 0.05;
const SLACK = 8;

/**
 * What has grown beyond the report, or beyond what it was to stay below. What others publish is not ours to judge.
 *
 * @returns a sentence for each
 */
export function growth(
  measured: readonly Measured[],
  reported: ReadonlyMap<string, Bytes>,
): readonly string[] {
  return measured
    .filter(({ from }) => from.startsWith("@wirecode/"))
    .flatMap((one) => {
      const { from, expression, bytes, most } = one;
      const before = reported.get(keyOf(from, expression));
      const what = `\`${expression}\` of ${from}`;
      if (!before) return [`${what} is not in the report.`];
      return Object.entries(bytes).flatMap(([bundler, now]) => {
        if (now === undefined) return [`${bundler} cannot bundle ${what}.`];
        if (most !== undefined && now > most)
          return [`${what} is ${now} bytes (${bundler}), and ${most} are the most it may be.`];
        const then = before[bundler];
        if (then !== undefined && now <= then * (1 + SHARE) + SLACK) return [];
        return [`${what} is ${now} bytes (${bundler}), and was ${then ?? "not measured"}.`];
      });
    });
}

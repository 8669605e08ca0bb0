import type { Pair } from "@wirecode/core/model";
import type { Line } from "./line.ts";
import { gutter } from "./paragraph.ts";

/** Commands to type, one a line; never wrapped, so that they can be copied. */
export function commands(all: readonly string[]): Line[] {
  return all.map((text) => [gutter(2), { text, tone: "wire", ltr: true }]);
}

/** The command that compares a pair. */
export function compareCommand({ a, b }: Pair): string {
  return a.protocol === b.protocol
    ? `wirecode compare ${a.protocol} ${a.code} ${b.code}`
    : `wirecode compare ${a.protocol}:${a.code} ${b.protocol}:${b.code}`;
}

import type { Line } from "./line.ts";
import { gutter } from "./paragraph.ts";

/** Commands to type, one a line; never wrapped, so that they can be copied. */
export function commands(all: readonly string[]): Line[] {
  return all.map((text) => [gutter(2), { text, tone: "wire", ltr: true }]);
}

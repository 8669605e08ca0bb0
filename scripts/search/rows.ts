import { readFileSync } from "node:fs";
import type { Row, Targets } from "./types.ts";

/** The queries of a file, one a line. */
export function readRows(file: string): readonly Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): Row => JSON.parse(line));
}

/** Whether one of the first answers is accepted; where nothing is, whether nothing was found. */
export function isAnswered({ accept }: Row, found: Targets, most: number): boolean {
  if (accept.length === 0) return found.length === 0;
  return found.slice(0, most).some((one) => accept.includes(one));
}

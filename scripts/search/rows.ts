import { readFileSync } from "node:fs";
import type { Targets } from "./target.ts";

/** A query as a person types it, and what counts as an answer; nothing where nothing may be found. */
export interface Row {
  readonly locale: string;
  readonly query: string;
  readonly accept: readonly string[];
}

/** The queries of a file, one a line. */
export function readRows(file: string): readonly Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}

/** Whether one of the first answers is accepted; where nothing is, whether nothing was found. */
export function isAnswered({ accept }: Row, found: Targets, most: number) {
  if (accept.length === 0) return found.length === 0;
  return found.slice(0, most).some((one) => accept.includes(one));
}

/** Rows by their language, in the order in which a file has them. */
export function byLanguage(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of rows) all.set(row.locale, [...(all.get(row.locale) ?? []), row]);
  return all;
}

import { readFileSync } from "node:fs";

/** @import { Found, Row } from "./types.d.ts" */

/**
 * The queries of a file, one a line.
 *
 * @param {string} file
 * @returns {readonly Row[]}
 */
export function readRows(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}

/**
 * Whether one of the first answers is accepted; where nothing is, whether nothing was found.
 *
 * @param {Row} row
 * @param {Found} found
 * @param {number} most
 */
export function isAnswered({ accept }, found, most) {
  if (accept.length === 0) return found.length === 0;
  return found.slice(0, most).some((one) => accept.includes(one));
}

/** @import { Problem } from "./types.d.ts" */

/**
 * A problem of our own code, with what a tool or a stack trace says about it.
 *
 * @param {string} place
 * @param {string} rule
 * @param {string} told
 * @returns {Problem}
 */
export function problemOf(place, rule, told) {
  const [message = "", ...frame] = told.split("\n");
  return { place, severity: "error", rule, message, frame, advice: [] };
}

import type { Problem } from "./types.ts";

/** A problem of our own code, with what a tool or a stack trace says about it. */
export function problemOf(place: string, rule: string, told: string): Problem {
  const [message = "", ...frame] = told.split("\n");
  return { place, severity: "error", rule, message, frame, advice: [] };
}

import { child } from "../child.ts";

/**
 * Lays out every text of a value in one piece. The parser joins a text from its words, and V8 keeps such a text as a tree of
 * them, many times as large, until somebody looks at a character of it.
 */
export function flatten(value: unknown): void {
  touch(value);
}

/** Returns something of what it has looked at, so that no compiler leaves the looking out. */
function touch(value: unknown): number {
  if (typeof value === "string") return value.charCodeAt(value.length - 1);
  if (typeof value !== "object" || value === null) return 0;
  let sum = 0;
  for (const key of Object.keys(value)) sum ^= touch(child(value, key));
  return sum;
}

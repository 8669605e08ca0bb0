import { createHash } from "node:crypto";
import { once } from "@wirecode/model";

/**
 * Ten hex digits that change when what a catalogue says about something changes.
 *
 * The order of keys, and empty maps and lists (which a shape's defaults may add) do not count.
 */
export function fingerprint(entry: unknown): string {
  return typeof entry === "object" && entry !== null ? ofObject(entry) : hash(entry);
}

const ofObject = once(hash);

function hash(entry: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(essence(entry)) ?? "")
    .digest("hex")
    .slice(0, 10);
}

function essence(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length > 0 ? value.map((item) => essence(item)) : undefined;
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value)
    .map(([key, inner]) => [key, essence(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return pairs.length > 0 ? pairs : undefined;
}

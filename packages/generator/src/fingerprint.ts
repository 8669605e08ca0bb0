import { createHash } from "node:crypto";

/**
 * Names the content of an English entry, so that a translation can remember what it was made from.
 * The order of keys and the entry's own `from` do not count. Returns ten hexadecimal digits.
 */
export function fingerprint(entry: unknown): string {
  return createHash("sha256").update(canonicalJson(entry)).digest("hex").slice(0, 10);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === "from") return undefined;
    return isRecord(one) ? Object.fromEntries(Object.entries(one).toSorted(byKey)) : one;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

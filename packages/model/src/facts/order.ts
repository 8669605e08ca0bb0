import type { CodeValue } from "../shapes/pair.ts";

/**
 * The canonical order of codes: numbers by size, dotted codes, ranges and senses part by part (`16`, `16@tsig`, `17`),
 * anything else by code unit.
 * Returns a negative number, zero or a positive number, as `Array.prototype.sort` wants.
 */
export function compareCodes(a: CodeValue, b: CodeValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const left = String(a).split(/[.@-]/);
  const right = String(b).split(/[.@-]/);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = comparePart(left[i] ?? "", right[i] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const bothNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (bothNumbers) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

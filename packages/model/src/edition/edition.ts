import { compareCodes } from "../facts/order.ts";

/**
 * The version of the shape of an {@link Edition}. It grows whenever fingerprints of the same data come out otherwise; the
 * edition of the last release is then made again from its data.
 * @internal
 */
export const EDITION_FORMAT = 1;

/**
 * The order of ids within a kind: by protocol, then by code.
 * @internal
 */
export function compareIds(one: string, other: string): number {
  const [left, right] = [one.split(/[:/]/), other.split(/[:/]/)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = compareCodes(left[i] ?? "", right[i] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

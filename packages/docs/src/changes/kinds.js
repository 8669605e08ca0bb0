/** @import { Change, Kind } from "./types.d.ts" */

/** @type {readonly Kind[]} */
export const KINDS = ["major", "minor", "patch"];

/**
 * @param {Pick<Change, "kind">} one
 * @param {Pick<Change, "kind">} other
 */
export function byKind(one, other) {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
}

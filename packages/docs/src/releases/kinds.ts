import type { Change, Kind } from "./types.ts";

export const KINDS: readonly Kind[] = ["major", "minor", "patch"];

export function byKind(one: Pick<Change, "kind">, other: Pick<Change, "kind">) {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
}

import type { DataPath } from "../load/locate.ts";

/**
 * Finds, of many paths, those that can lead to another path or on from it: the ones that start with the same key. Asking
 * each of them about each place would take for ever where much is wrong.
 */
export function openNearby<T extends { readonly path: DataPath }>(
  all: readonly T[],
): (path: readonly PropertyKey[]) => readonly T[] {
  const byFirst = new Map<string, T[]>();
  for (const one of all) {
    const first = keyOf(one.path);
    const before = byFirst.get(first);
    if (before) before.push(one);
    else byFirst.set(first, [one]);
  }
  const everywhere = byFirst.get(ROOT) ?? [];
  return (path) => {
    if (path.length === 0) return all;
    const near = byFirst.get(keyOf(path)) ?? [];
    return everywhere.length === 0 ? near : [...everywhere, ...near];
  };
}

const ROOT = "";

function keyOf([first]: readonly PropertyKey[]): string {
  return first === undefined ? ROOT : `/${String(first)}`;
}

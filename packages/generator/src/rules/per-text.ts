import type { Authored } from "../schema/authored.ts";
import { proseFilesOf, type Prose } from "./prose.ts";

/**
 * Asks of every text of a catalogue what there is to find in it, and not again of one that no edit has touched since. What
 * was found is kept by file: to remember it for each text by itself would take longer than most rules do.
 */
export function perText<T>(
  find: (prose: Prose) => readonly T[],
): (authored: Authored) => readonly T[] {
  const known = new Map<string, Asked<T>>();
  return (authored) =>
    proseFilesOf(authored).flatMap(({ file, prose }) => {
      const before = known.get(file);
      if (before?.prose === prose) return [...before.found.values()].flat();
      const found = new Map<number, readonly T[]>();
      prose.forEach((one, index) => {
        const own = before?.prose[index] === one ? before.found.get(index) : find(one);
        if (own && own.length > 0) found.set(index, own);
      });
      known.set(file, { prose, found });
      return [...found.values()].flat();
    });
}

interface Asked<T> {
  readonly prose: readonly Prose[];
  /** What was found in some of them, by their index. */
  readonly found: ReadonlyMap<number, readonly T[]>;
}

import type { Remember } from "../remember.ts";
import type { Authored } from "../schema/authored.ts";
import { proseFilesIn, proseFilesOf, type Prose, type ProseFile } from "./prose.ts";
import type { Files } from "./rule.ts";

/**
 * Asks of every text of a catalogue what there is to find in it, and not again of one that no edit has touched since. What
 * was found is kept by file: to remember it for each text by itself would take longer than most rules do.
 * @param by - What the finding is called.
 * @param find - Depends on nothing but the text.
 */
export function perText<T>(by: string, find: (prose: Prose) => readonly T[]): PerText<T> {
  const inFiles = (all: readonly ProseFile[], remember: Remember) =>
    all.flatMap(({ file, prose }) => {
      const { found } = remember<Asked<T>>(`${by} in ${file}`, [prose, find], (before) => ({
        prose,
        find,
        // What another finding has found says nothing.
        found: findIn(prose, find, before?.find === find ? before : undefined),
      }));
      return [...found.values()].flat();
    });
  return {
    of: (authored, { remember }) => inFiles(proseFilesOf(authored, { remember }), remember),
    in: (locale, authored, { remember }) =>
      inFiles(proseFilesIn(locale, authored, { remember }), remember),
  };
}

/** What can be found in texts. */
interface PerText<T> {
  /** What is found in a folder of a catalogue, in every language. */
  readonly of: (authored: Authored, files: Pick<Files, "remember">) => readonly T[];
  /** What is found in one language of the whole catalogue. */
  readonly in: (locale: string, authored: Authored, files: Pick<Files, "remember">) => readonly T[];
}

interface Asked<T> {
  readonly prose: readonly Prose[];
  readonly find: unknown;
  /** What was found in some of them, by their index. */
  readonly found: ReadonlyMap<number, readonly T[]>;
}

function findIn<T>(
  prose: readonly Prose[],
  find: (prose: Prose) => readonly T[],
  before: Asked<T> | undefined,
): Asked<T>["found"] {
  const found = new Map<number, readonly T[]>();
  prose.forEach((one, index) => {
    const own = before?.prose[index] === one ? before.found.get(index) : find(one);
    if (own && own.length > 0) found.set(index, own);
  });
  return found;
}

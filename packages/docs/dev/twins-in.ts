import type { Twins } from "../src/content/load.ts";
import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * The Markdown of pages where it is written when somebody asks for it. Which pages a language has is found out once, and
 * again when something has been written in that language: nobody waits for all the languages that nobody looks at.
 *
 * @param folder what the generator writes pages from
 */
export function twinsIn(markdown: string, folder: string): Twins {
  const known = new Map<string, { readonly written: number; readonly paths: readonly string[] }>();
  return {
    folder: (tag) => join(markdown, tag),
    paths(tag, planned) {
      // The generator puts new files in the place of old ones, which changes the time of the folder.
      const written = statSync(join(folder, "text", tag)).mtimeMs;
      const before = known.get(tag);
      if (before?.written === written) return before.paths;
      const paths = planned();
      known.set(tag, { written, paths });
      return paths;
    },
  };
}

import { placeOf, rightName } from "../load/layout.ts";
import type { Loaded } from "../load/load-folder.ts";

/**
 * The files that are there and could not be loaded, by the names under which they would be read: such as
 * `smtp/comparisons.yaml` where somebody has written `smtp/comparisons.yml`. Folders whose files nobody could list go by
 * their own names.
 */
export function unloadedFiles({ root, files, diagnostics }: Loaded): readonly string[] {
  const loaded = new Set(files.map(({ name }) => name));
  const names = diagnostics.flatMap(({ at: { path } }) => {
    if (!path.startsWith(`${root}/`)) return [];
    const name = path.slice(root.length + 1);
    return placeOf(name) ? name : (rightName(name) ?? name);
  });
  return [...new Set(names)].filter((name) => !loaded.has(name));
}

import type { Diagnostic, Location } from "../diagnostic.ts";
import type { DataFile } from "./source.ts";

const MARKER = /^(?:<{7}|={7}|>{7})(?: .*)?$/gm;

/** Finds where Git has left two versions of the same lines: a file with such lines is neither of the two. */
export function mergeConflicts({ path, text }: DataFile): readonly Diagnostic[] {
  if (!/^<{7} /m.test(text)) return [];
  const found: { at: Location; also: Location[] }[] = [];
  let [from, line] = [0, 1];
  for (const { 0: marker, index } of text.matchAll(MARKER)) {
    for (; from < index; from++) if (text[from] === "\n") line++;
    const at = { path, line, column: 1, length: marker.length };
    if (marker.startsWith("<")) found.push({ at, also: [] });
    else found.at(-1)?.also.push(at);
  }
  return found.map(({ at, also }) => ({
    rule: "merge-conflict",
    severity: "error",
    message:
      "Git could not merge these lines: two versions of them stand here, one below the other.",
    help: "Keep one of the two, or make one of both, and remove the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`. Nothing else is said of this file until then.",
    at,
    also,
  }));
}

import { once } from "@wirecode/model";
import type { OutputFile } from "../emit/output-file.ts";
import { OutputError } from "./output-error.ts";

/** Names joined by slashes, none of them one that leads elsewhere or that some system refuses. */
const PLAIN = /^(?:(?!\.{1,2}(?:\/|$))[^/\\:*?"<>|\p{Cc}]+(?:\/(?=.)|$))+$/u;

/** What the generator keeps in an output folder for itself. */
const OWN = /^\.wirecode-/i;

/** Takes files as they come, and refuses those that would leave the folder or that some systems take for an earlier one. */
export function openPaths(): (file: Pick<OutputFile, "path">) => void {
  const seen = new Map<string, string>();
  return (file) => {
    const { path } = file;
    const folded = foldedPath(file);
    const twin = seen.get(folded);
    if (twin !== undefined) throw twinProblem(twin, path);
    seen.set(folded, path);
  };
}

/** Two files of which one would take the place of the other. */
export function twinProblem(one: string, other: string): OutputError {
  return new OutputError(
    `\`${one}\` and \`${other}\` would be the same file on some systems.`,
    "Correct one of the ids they are made from.",
  );
}

/**
 * The path as systems that tell no case see it. Of a file that an earlier run made it is known.
 * @throws OutputError when it is no path inside a folder.
 */
export const foldedPath = once(({ path }: Pick<OutputFile, "path">) => {
  if (!PLAIN.test(path) || OWN.test(path)) {
    throw new OutputError(
      `\`${path}\` is no name for a file inside the output folder.`,
      "Correct the id it is made from.",
    );
  }
  return path.normalize("NFC").toLowerCase();
});

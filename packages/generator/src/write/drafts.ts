import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { asOutputError } from "./output-error.ts";

/** Where a text goes. */
export interface Target {
  readonly file: string;
  /** The rights of the file; those that new files have if absent. */
  readonly mode?: number;
}

/**
 * Puts texts in their places. All of them are on the disk, beside those places, before the first moves: where there is no
 * room for one, nothing has changed, and whatever happens each file is whole.
 * @param texts - By the path under which people know the file.
 * @param prepare - Says where the text of a path goes.
 * @throws OutputError when the disk refuses.
 */
export function moveDrafts(
  texts: ReadonlyMap<string, string>,
  prepare: (path: string) => Target,
): void {
  const drafts = new Map<string, string>();
  let current = "";
  try {
    for (const [path, text] of texts) {
      current = path;
      const { file, mode } = prepare(path);
      const draft = join(dirname(file), `.${basename(file)}.wirecode-unfinished`);
      drafts.set(draft, file);
      writeDraft(draft, text, mode);
    }
    for (const [draft, file] of drafts) {
      current = file;
      renameSync(draft, file);
    }
  } catch (error) {
    for (const draft of drafts.keys()) rmSync(draft, { force: true });
    throw asOutputError(error, current);
  }
}

/** Writes a file through to the disk, since after a crash a name may otherwise be there before its text. */
function writeDraft(draft: string, text: string, mode: number | undefined): void {
  rmSync(draft, { force: true });
  const file = openSync(draft, "wx");
  try {
    writeFileSync(file, text);
    if (mode !== undefined && process.platform !== "win32") fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { asOutputError } from "./output-error.ts";

/**
 * Gives files that are there a new text. All texts are on the disk, beside the files, before the first takes its place:
 * where there is no room for one, nothing has changed, and whatever happens each file is whole. Links stay links.
 * @param texts - By the path of the file.
 * @throws OutputError when the disk refuses.
 */
export function replaceFiles(texts: ReadonlyMap<string, string>): void {
  const drafts = new Map<string, string>();
  let current = "";
  try {
    for (const [path, text] of texts) {
      current = path;
      const file = realpathSync(path);
      accessSync(file, constants.W_OK);
      const draft = join(dirname(file), `.${basename(file)}.wirecode-unfinished`);
      drafts.set(draft, file);
      writeDraft(draft, text, statSync(file).mode);
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
function writeDraft(draft: string, text: string, mode: number): void {
  rmSync(draft, { force: true });
  const file = openSync(draft, "wx");
  try {
    writeFileSync(file, text);
    if (process.platform !== "win32") fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

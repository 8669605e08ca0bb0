import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";
import { asOutputError, isOwnFolder, MARKER, survey } from "./write-survey.ts";

/** What each file held after the last run, by its path in the folder. */
export type Contents = Map<string, string>;

/** How many files a run wrote, left alone and removed. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Makes a folder hold exactly these files, and says in it whose they are.
 *
 * Who writes again and again hands in what the last run wrote, so that no file has to be read to see whether it changes.
 * Every file appears under its name at once, by a rename; one whose bytes did not change is left alone.
 * One synchronous writer is faster than an asynchronous pool, and no signal interrupts it between two files.
 * @throws OutputError when the folder is not the generator's, a path would leave it, or the disk refuses.
 */
export function write(
  files: readonly OutputFile[],
  outDir: string,
  owner: string,
  last: Contents = new Map(),
): Written {
  try {
    const plan = survey(files, outDir, last);
    if (!isOwnFolder(outDir)) mkdirSync(outDir, { recursive: true });
    claim(outDir, owner);
    for (const path of plan.orphans) rmSync(join(outDir, path), { recursive: true, force: true });
    const wanted = new Set([...plan.missing, ...plan.changed]);
    const made = new Set<string>();
    for (const { path, content } of files) {
      if (!wanted.has(path)) continue;
      const target = join(outDir, path);
      makeFolder(dirname(target), made);
      replace(target, content);
    }
    last.clear();
    for (const { path, content } of files) last.set(path, content);
    const removed = plan.orphans.filter((path) => !path.endsWith("/")).length;
    return { written: wanted.size, unchanged: plan.unchanged.length, removed };
  } catch (error) {
    throw asOutputError(error);
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

function claim(outDir: string, owner: string): void {
  const content = [
    "wirecode-generate owns this folder: it overwrites edits and removes every file it did not write.",
    `Its files come from ${owner}.`,
    "",
  ].join("\n");
  const marker = join(outDir, MARKER);
  if (lstatSync(marker, { throwIfNoEntry: false }) && readFileSync(marker, "utf8") === content)
    return;
  replace(marker, content);
}

function replace(target: string, content: string): void {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

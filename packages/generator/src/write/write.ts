import { rmSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";
import { openGround } from "./ground.ts";
import { openHoldings } from "./holdings.ts";
import type { Receipt } from "./marker.ts";
import { asOutputError } from "./output-error.ts";
import { openStaging } from "./staging.ts";
import { openSurvey, type Standing } from "./write-survey.ts";

/** What each file held after the last run, by its path in the folder. */
export type Contents = Map<string, string>;

/** How many files a run wrote, left alone and removed. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What a run may ask of the writing of its files. */
interface WriteOptions {
  /** What the last run wrote, for who writes again and again: no file has to be read to see whether it changes. */
  readonly last?: Contents;
  /** Called after each file, and waited for where it says so. */
  readonly breathe?: () => Promise<void> | undefined;
  /** What the marker says beside the fingerprint of the files, once all of them have come. */
  readonly receipt?: () => Omit<Receipt, "holds">;
}

/**
 * Makes a folder hold exactly these files, and says in it whose they are.
 *
 * They are written as they come, so that it does not matter how many there are, and move to their places once all of
 * them have come: a run that fails changes nothing. One whose bytes did not change is left alone.
 * One synchronous writer is faster than an asynchronous pool, and no signal interrupts it between two files.
 * @throws OutputError when the folder is not the generator's, a path would leave it, or the disk refuses.
 */
export async function write(
  files: Iterable<OutputFile>,
  outDir: string,
  owner: string,
  { last, breathe, receipt }: WriteOptions = {},
): Promise<Written> {
  try {
    const ground = openGround(outDir, owner);
    const staging = openStaging(outDir, () => ground.claim());
    const survey = openSurvey(outDir, last);
    const holdings = receipt && openHoldings();
    const counts: Record<Standing, number> = { missing: 0, changed: 0, unchanged: 0 };
    const contents: Contents = new Map();
    try {
      for (const file of files) {
        const standing = survey.judge(file);
        counts[standing]++;
        if (standing !== "unchanged") staging.put(file.path, file.content);
        holdings?.add(file.path, file.content);
        if (last) contents.set(file.path, file.content);
        const pause = breathe?.();
        if (pause) await pause;
      }
    } catch (error) {
      staging.abandon();
      ground.leave();
      throw error;
    }
    const orphans = survey.orphans();
    for (const path of orphans) rmSync(join(outDir, path), { recursive: true, force: true });
    staging.settle();
    ground.sign(holdings && receipt && { ...receipt(), holds: holdings.fingerprint() });
    last?.clear();
    for (const [path, content] of contents) last?.set(path, content);
    const removed = orphans.filter((path) => !path.endsWith("/")).length;
    return { written: counts.missing + counts.changed, unchanged: counts.unchanged, removed };
  } catch (error) {
    throw asOutputError(error);
  }
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";
import { openGround } from "./ground.ts";
import type { Hold } from "./hold.ts";
import { openHoldings } from "./holdings.ts";
import { surveyKnown } from "./known-survey.ts";
import { isAsLeft, listingOf, type LastRun } from "./last-run.ts";
import { leaveOthers } from "./leave-others.ts";
import { markerIdentity, type Receipt } from "./marker.ts";
import { asOutputError, OutputError } from "./output-error.ts";
import { openStaging } from "./staging.ts";
import { openSurvey, type Verdict } from "./write-survey.ts";

/** What a run leaves for the next one of the same watch; nothing before the first. */
export interface Standing {
  last?: LastRun;
}

/** How many files a run wrote, left alone and removed. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What a run may ask of the writing of its files. */
interface WriteOptions {
  /** What keeps other runs out of the folder; who is alone anyhow needs none. */
  readonly hold?: Pick<Hold, "stands">;
  /** What the last run left, for who writes again and again: no file has to be read to see whether it changes. */
  readonly standing?: Standing;
  /** Whether a file that the folder holds is another run's, and to be left alone. */
  readonly isOthers?: (path: string) => boolean;
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
  { hold, standing, isOthers = () => false, breathe, receipt }: WriteOptions = {},
): Promise<Written> {
  try {
    const ground = openGround(outDir, owner);
    const staging = openStaging(outDir, () => ground.claim());
    const last = standing?.last;
    const survey = last && isAsLeft(outDir, last) ? surveyKnown(last) : openSurvey(outDir);
    const holdings = receipt && openHoldings();
    const counts: Record<Verdict, number> = { missing: 0, changed: 0, unchanged: 0 };
    const written = new Map<string, OutputFile>();
    let orphans: readonly string[];
    try {
      for (const file of files) {
        const verdict = survey.judge(file);
        counts[verdict]++;
        if (verdict !== "unchanged") staging.put(file.path, file.content);
        holdings?.add(file.path, file.content);
        if (standing) written.set(file.path, file);
        const pause = breathe?.();
        if (pause) await pause;
      }
      orphans = leaveOthers(survey.orphans(), isOthers);
    } catch (error) {
      requireHold(outDir, hold);
      staging.abandon();
      ground.leave();
      throw error;
    }
    requireHold(outDir, hold);
    if (standing) delete standing.last;
    if (orphans.length > 0 || counts.missing + counts.changed > 0) ground.unsettle();
    for (const path of orphans) rmSync(join(outDir, path), { recursive: true, force: true });
    staging.settle();
    ground.sign(holdings && receipt && { ...receipt(), holds: holdings.fingerprint() });
    requireHold(outDir, hold);
    if (standing) {
      const isNamed = last && counts.missing === 0 && orphans.length === 0;
      const listing = isNamed ? last.listing : listingOf(outDir);
      standing.last = { files: written, listing, marker: markerIdentity(outDir) };
    }
    const removed = orphans.filter((path) => !path.endsWith("/")).length;
    return { written: counts.missing + counts.changed, unchanged: counts.unchanged, removed };
  } catch (error) {
    throw asOutputError(error, outDir);
  }
}

/** What is in the folder now may be another run's. */
function requireHold(outDir: string, hold: Pick<Hold, "stands"> | undefined): void {
  if (!hold || hold.stands()) return;
  throw new OutputError(
    `${outDir} was emptied or removed while it was being written.`,
    "Leave it alone until the run has ended, and run again.",
  );
}

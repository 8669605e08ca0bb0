import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { claimant, dropClaim, liveClaims, makeClaim } from "./claim.ts";
import { asOutputError, isGone, OutputError } from "./output-error.ts";

/** The right to write in a folder, which one run has at a time. It ends with the process, however that ends. */
export interface Hold {
  /** Whether it still stands: who empties the folder takes it away, and another run may be writing there. */
  stands(): boolean;
  release(): void;
}

/** How to wait for a folder in which another run is writing. */
export interface Waiting {
  /** Told once, before the wait begins, what is waited for. */
  readonly say: (message: string) => void;
  readonly interrupted: AbortSignal;
  /** In milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 30_000;
const PAUSE = 50;

/**
 * Waits until no other run is writing in a folder, and keeps others out of it. The folder is made where it is not there,
 * and gone again where it is still empty at the end.
 *
 * Who wants to write claims the folder and then looks for other claims. Of two who come at once the later one sees the
 * claim of the other, or both do, and try again; that neither does cannot be.
 * @throws OutputError when the other run takes too long, or the disk refuses; the reason of an interruption.
 */
export async function holdFolder(
  folder: string,
  { say, interrupted, patience = PATIENCE }: Waiting,
): Promise<Hold> {
  const end = performance.now() + patience;
  let [made, isTold]: [string | undefined, boolean] = [undefined, false];
  try {
    for (;;) {
      interrupted.throwIfAborted();
      made = mkdirSync(folder, { recursive: true }) ?? made;
      const { claim, rival } = tryToClaim(folder);
      if (claim !== undefined) return heldBy(claim, folder, made);
      if (performance.now() > end) throw busy(folder, rival);
      if (rival !== undefined && !isTold) say(`${isWriting(folder, rival)}; waiting for it.`);
      isTold ||= rival !== undefined;
      // Two who take turns in step would never get there.
      await setTimeout(PAUSE * (0.5 + Math.random()));
    }
  } catch (error) {
    if (made !== undefined) removeEmpty(folder, made);
    throw asOutputError(error, folder);
  }
}

/** Claims a folder that nobody else has claimed, or names the claim that stands in the way. */
function tryToClaim(folder: string): { readonly claim?: string; readonly rival?: string } {
  try {
    const [standing] = liveClaims(folder);
    if (standing !== undefined) return { rival: standing };
    const claim = makeClaim(folder);
    const claims = liveClaims(folder);
    if (claims.length === 1 && claims[0] === claim) return { claim };
    dropClaim(folder, claim);
    const rival = claims.find((one) => one !== claim);
    return rival === undefined ? {} : { rival };
  } catch (error) {
    // Another run has made the folder, failed and taken it away again.
    if (isGone(error)) return {};
    throw error;
  }
}

function heldBy(claim: string, folder: string, made: string | undefined): Hold {
  return {
    stands: () => existsSync(join(folder, claim)),
    release() {
      dropClaim(folder, claim);
      if (made !== undefined) removeEmpty(folder, made);
    },
  };
}

/** Removes a folder and those above it, up to one of them, as far as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    for (let at = resolve(folder); ; at = dirname(at)) {
      rmdirSync(at);
      if (at === resolve(last)) return;
    }
  } catch {
    // Something is in it.
  }
}

function isWriting(folder: string, claim: string): string {
  return `Another run (process ${claimant(claim)}) is writing in ${folder}`;
}

function busy(folder: string, rival: string | undefined): OutputError {
  if (rival === undefined)
    return new OutputError(`${folder} comes and goes.`, "Find out who removes it, and run again.");
  return new OutputError(
    `${isWriting(folder, rival)}, and has not ended for a while.`,
    `Run again once it has; if that process is no generator, remove ${join(folder, rival)}.`,
  );
}

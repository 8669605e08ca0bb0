import { randomBytes } from "node:crypto";
import { closeSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { identityOf, processPlace } from "./process-identity.ts";

/**
 * A file in a folder whose name says which process writes there. Everything stands in the name, so that a claim is there
 * whole or not at all, and no two processes ever make the same: who finds the claim of a dead one can always remove it.
 */
const CLAIM =
  /^\.wirecode-writer\.(?<pid>\d+)\.(?<born>[\da-f]{8})\.(?<place>[\da-f]{8})\.[\da-f]{8}$/;

/** How long a process is believed to be writing that cannot be seen from here. */
const BELIEVED = 60_000;

/** Whether a name is that of a claim. */
export function isClaim(name: string): boolean {
  return CLAIM.test(name);
}

/**
 * Claims a folder for this process; others may have done so at the same time.
 * @returns the name of the claim
 */
export function makeClaim(folder: string): string {
  const born = identityOf(process.pid) ?? "";
  const name = `.wirecode-writer.${process.pid}.${born}.${processPlace()}.${randomBytes(4).toString("hex")}`;
  closeSync(openSync(join(folder, name), "wx"));
  return name;
}

/** Takes a claim back. */
export function dropClaim(folder: string, claim: string): void {
  rmSync(join(folder, claim), { force: true });
}

/** The claims of running processes on a folder; those of dead ones are removed. */
export function liveClaims(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => {
    const claim = CLAIM.exec(name)?.groups;
    if (!claim) return false;
    if (isAlive(claim, join(folder, name))) return true;
    dropClaim(folder, name);
    return false;
  });
}

/** The number of the process that made a claim. */
export function claimant(claim: string): string {
  return CLAIM.exec(claim)?.groups?.["pid"] ?? "";
}

function isAlive(
  { pid, born, place }: Readonly<Record<string, string | undefined>>,
  file: string,
): boolean {
  if (place === processPlace()) return identityOf(Number(pid)) === born;
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < BELIEVED;
}

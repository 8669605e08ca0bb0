import { readdirSync, statSync } from "node:fs";
import { isClaim } from "./claim.ts";
import { hasMarker, isMarkerDraft } from "./marker.ts";
import { OutputError } from "./output-error.ts";
import { STAGING } from "./staging.ts";

/**
 * Whether the generator may work in a folder: true where it did before, false where nothing is yet, or only what a first
 * run left that was killed.
 * @throws OutputError where the folder holds what somebody else put there.
 */
export function isOwnFolder(outDir: string): boolean {
  const found = statSync(outDir, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isDirectory())
    throw new OutputError(`${outDir} is not a folder.`, "Name another folder with --out.");
  if (hasMarker(outDir)) return true;
  if (readdirSync(outDir).every(isTrace)) return false;
  throw new OutputError(
    `${outDir} holds files that the generator did not write, and it would remove them.`,
    "Name another folder with --out, or empty this one.",
  );
}

/** Whether only a run that is not done makes something of this name at the top of an output folder. */
function isTrace(name: string): boolean {
  return name === STAGING || isMarkerDraft(name) || isClaim(name);
}
